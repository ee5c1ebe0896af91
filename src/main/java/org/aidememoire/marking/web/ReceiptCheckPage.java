package org.aidememoire.marking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Receipt;
import org.aidememoire.attempt.ReceiptCheck;
import org.aidememoire.course.Course;
import org.jspecify.annotations.Nullable;

/**
 * Where a teacher enters a receipt, and what it is worth.
 *
 * @param entered what was entered; may be empty
 * @param found null before anything was entered
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptCheckPage(
    String courseName, String coursePath, ZoneId zone, String entered, @Nullable Found found)
    implements TemplateInstance {

  /**
   * What the record says.
   *
   * @param verdict the name of it, in small letters
   * @param student whose attempt the receipt names; empty where there is none
   * @param workPath to that student's work; empty where the teacher does not see it any more
   * @param handedInAt as the record has it; null where nothing was handed in
   */
  public record Found(
      String verdict,
      String student,
      String lesson,
      String language,
      String workPath,
      @Nullable Instant handedInAt,
      long answers,
      String checksum) {

    static Found of(ReceiptCheck check, Predicate<Attempt> isSeen) {
      Optional<Attempt> attempt = Optional.ofNullable(check.attempt());
      Optional<Receipt> record = Optional.ofNullable(check.onRecord());
      return new Found(
          check.verdict().name(),
          attempt.map(a -> a.person().displayName()).orElse(""),
          attempt.map(a -> a.version().title()).orElse(""),
          attempt.map(a -> a.version().language()).orElse(""),
          attempt.filter(isSeen).map(Found::workPath).orElse(""),
          record.map(Receipt::handedInAt).orElse(null),
          record.map(Receipt::answers).orElse(0L),
          record.map(Receipt::checksum).orElse(""));
    }

    private static String workPath(Attempt attempt) {
      return attempt
          .findAssignment()
          .map(a -> "/assignments/" + a.id() + "/students/" + attempt.person().id())
          .orElse("");
    }
  }

  static ReceiptCheckPage asking(Course course) {
    return of(course, "", null);
  }

  /**
   * @param isSeen whether the teacher sees this attempt elsewhere, too
   */
  static ReceiptCheckPage of(
      Course course, String entered, ReceiptCheck check, Predicate<Attempt> isSeen) {
    return of(course, entered, Found.of(check, isSeen));
  }

  private static ReceiptCheckPage of(Course course, String entered, @Nullable Found found) {
    return new ReceiptCheckPage(
        course.name(), "/courses/" + course.id(), course.timeZone(), entered, found);
  }
}
