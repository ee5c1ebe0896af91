package org.aidememoire.lesson;

import java.util.List;

/**
 * How a teacher may use a lesson. Students never see it.
 *
 * @param minutes how long it takes in class
 * @param aims what students can do afterwards
 * @param priorKnowledge what they need beforehand; may be empty
 * @param steps in order; at least one
 * @param misconceptions what students often believe, and what to say to it; may be empty
 * @param extension for those who want to go further; may be empty
 */
public record LessonPlan(
    int minutes,
    List<String> aims,
    List<String> priorKnowledge,
    List<Step> steps,
    List<Misconception> misconceptions,
    List<String> extension) {

  /**
   * A part of the lesson.
   *
   * @param minutes more than 0
   * @param title in a few words
   * @param text what the teacher and the students do
   */
  public record Step(int minutes, String title, String text) {}

  /**
   * @param belief as a student would say it
   * @param reply with the words of the document that speak against it
   */
  public record Misconception(String belief, String reply) {}

  public LessonPlan {
    aims = List.copyOf(aims);
    priorKnowledge = List.copyOf(priorKnowledge);
    steps = List.copyOf(steps);
    misconceptions = List.copyOf(misconceptions);
    extension = List.copyOf(extension);
    if (aims.isEmpty() || steps.isEmpty()) {
      throw new IllegalArgumentException("A plan needs an aim and a step");
    }
  }
}
