package org.aidememoire.content.lesson;

import org.aidememoire.content.yaml.YamlNode.Mapping;

/** What one lesson's file holds, whether it is in order or not. */
public record LessonCount(int guidedQuestions, int items) {

  public static LessonCount of(Mapping root) {
    return new LessonCount(
        root.list("reading").size(),
        root.mappings("quiz").stream().mapToInt(node -> node.list("items").size()).sum());
  }
}
