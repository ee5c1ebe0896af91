package org.aidememoire.search.index;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.lesson.LessonContent;

/**
 * What of a lesson can be found: its title, its summary, and what its guided questions ask. Never
 * what answers them, and nothing of the quiz.
 */
final class LessonPassages {
  private LessonPassages() {}

  static List<PassageText> of(LessonContent lesson) {
    List<PassageText> passages = new ArrayList<>();
    passages.add(PassageText.of(Part.TITLE, lesson.title()));
    if (lesson.summary() != null) {
      passages.add(PassageText.of(Part.SUMMARY, lesson.summary()));
    }
    lesson.reading().stream()
        .map(guided -> PassageText.of(Part.QUESTION, guided.question().prompt().ask()))
        .forEach(passages::add);
    return passages;
  }
}
