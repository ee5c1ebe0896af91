package org.aidememoire.content;

import java.util.List;
import org.aidememoire.common.Finding;
import org.aidememoire.content.lesson.LessonCount;

/** How much a content folder holds, whether it is in order or not, and how much is wrong. */
public record Totals(
    int documents, int guidedQuestions, int quizzes, int items, int errors, int warnings) {

  static Totals of(int documents, List<LessonCount> lessons, List<Finding> findings) {
    int errors = (int) findings.stream().filter(Finding::isError).count();
    return new Totals(
        documents,
        lessons.stream().mapToInt(LessonCount::guidedQuestions).sum(),
        (int) lessons.stream().filter(lesson -> lesson.items() > 0).count(),
        lessons.stream().mapToInt(LessonCount::items).sum(),
        errors,
        findings.size() - errors);
  }

  /** {@code 3 documents, 24 guided questions, 4 quizzes, 48 items, 0 errors, 0 warnings}. */
  @Override
  public String toString() {
    return String.join(
        ", ",
        count(documents, "document", "documents"),
        count(guidedQuestions, "guided question", "guided questions"),
        count(quizzes, "quiz", "quizzes"),
        count(items, "item", "items"),
        count(errors, "error", "errors"),
        count(warnings, "warning", "warnings"));
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
