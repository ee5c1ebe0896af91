package org.aidememoire.marking.web.rubric;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.marking.WrittenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The long answers of an assignment: which are to be marked, and one of them to mark.
 *
 * @param toMark how many are not marked, or have changed since
 * @param card null where there is nothing to mark and none was asked for
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WrittenAnswersPage(
    String lesson,
    String language,
    String path,
    String assignmentPath,
    String coursePath,
    String courseName,
    ZoneId zone,
    int toMark,
    List<Row> rows,
    @Nullable MarkingCard card,
    String notice)
    implements TemplateInstance {

  /**
   * @param here whether it is the one before the teacher
   */
  record Row(String ask, Whose whose, String path, WrittenAnswer.State state, boolean here) {}

  static String path(Assignment assignment) {
    return "/assignments/" + assignment.id() + "/written-answers";
  }

  static String path(Assignment assignment, WrittenAnswer answer) {
    return "%s?attempt=%d&question=%s"
        .formatted(path(assignment), answer.attempt().id(), answer.question().id());
  }

  static WrittenAnswersPage of(
      Assignment assignment, List<WrittenAnswer> all, @Nullable MarkingCard card, String notice) {
    return new WrittenAnswersPage(
        assignment.version().title(),
        assignment.version().language(),
        path(assignment),
        "/assignments/" + assignment.id(),
        "/courses/" + assignment.course().id(),
        assignment.course().name(),
        assignment.course().timeZone(),
        WrittenAnswer.countToMark(all),
        all.stream().map(one -> row(assignment, one, card)).toList(),
        card,
        notice);
  }

  private static Row row(Assignment assignment, WrittenAnswer answer, @Nullable MarkingCard card) {
    return new Row(
        answer.question().prompt().ask(),
        Whose.of(answer),
        path(assignment, answer) + "#answer",
        answer.state(),
        card != null
            && card.attempt() == answer.attempt().id()
            && card.question().equals(answer.question().id()));
  }
}
