package org.aidememoire.attempt.web.brought;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.BroughtAnswer;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.lesson.Item;
import org.aidememoire.site.writing.AnswerWords;

/**
 * The answers of one attempt that came in a file, beside those that were saved.
 *
 * @param upload what has just been done
 * @param added how many answers were new in it
 * @param remedy what a teacher can do who wants them to count
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BroughtPage(
    String student,
    String lesson,
    String language,
    String path,
    String workPath,
    ZoneId zone,
    Upload upload,
    int added,
    Remedy remedy,
    List<Row> rows)
    implements TemplateInstance {

  /** What came of an upload. */
  public enum Upload {
    NONE,
    DONE,
    UNREADABLE,
    OF_OTHER_WORK
  }

  /**
   * How answers can still come to count: only if their student enters them.
   *
   * @param handedIn whether nothing can be entered until the hand-in is undone
   * @param over whether what is entered now would be late
   */
  public record Remedy(boolean handedIn, boolean over, String reopeningPath, String extensionPath) {

    private static Remedy of(Attempt attempt, Instant now) {
      String student = "/extensions/" + attempt.person().id();
      return new Remedy(
          !attempt.isOpen(),
          !now.isBefore(attempt.dueAt()),
          AttemptPaths.of(attempt) + "/reopening",
          attempt.findAssignment().map(a -> "/assignments/" + a.id() + student).orElse(""));
    }
  }

  /**
   * An item for which answers were brought.
   *
   * @param number as its student sees it; 0 where their attempt does not have it
   * @param saved the answer on record, in words; empty where there is none
   */
  public record Row(int number, String ask, String saved, List<Brought> brought) {}

  /**
   * One answer from a file, in words.
   *
   * @param asSent what was typed, where not all of it could be read; else empty
   */
  public record Brought(String words, String asSent, Instant claimedAt, Instant broughtAt) {}

  static BroughtPage of(Attempt attempt, Upload upload, int added, Instant now) {
    Optional<Assignment> assignment = attempt.findAssignment();
    return new BroughtPage(
        attempt.person().displayName(),
        attempt.version().title(),
        attempt.version().language(),
        AttemptPaths.of(attempt) + "/brought-answers",
        assignment
            .map(a -> "/assignments/" + a.id() + "/students/" + attempt.person().id())
            .orElse(""),
        assignment.map(a -> a.course().timeZone()).orElse(ZoneId.of("UTC")),
        upload,
        added,
        Remedy.of(attempt, now),
        rows(attempt));
  }

  private static List<Row> rows(Attempt attempt) {
    Map<String, Step> saved = attempt.answers();
    List<BroughtAnswer> brought = BroughtAnswer.listOf(attempt);
    List<String> numbered = attempt.items().stream().map(Item::id).toList();
    List<Row> rows = new ArrayList<>();
    for (Item item : attempt.version().content().items()) {
      List<Brought> own =
          brought.stream()
              .filter(answer -> answer.questionId().equals(item.id()))
              .map(answer -> brought(item, answer))
              .toList();
      if (!own.isEmpty()) {
        String words =
            Optional.ofNullable(saved.get(item.id()))
                .map(step -> AnswerWords.of(item.question(), step.answer()))
                .orElse("");
        rows.add(
            new Row(numbered.indexOf(item.id()) + 1, item.question().prompt().ask(), words, own));
      }
    }
    rows.sort(Comparator.comparing((Row row) -> row.number() == 0).thenComparingInt(Row::number));
    return rows;
  }

  private static Brought brought(Item item, BroughtAnswer answer) {
    return new Brought(
        AnswerWords.of(item.question(), answer.answer()),
        answer.findAsSent().orElse(""),
        answer.claimedAt(),
        answer.broughtAt());
  }
}
