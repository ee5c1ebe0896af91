package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.UnderWay;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.lesson.Item;

/**
 * The last look before a quiz is handed in.
 *
 * @param several those to which several answers were kept, and one can be chosen
 * @param answersPath begins the names of the answers that a device may still hold
 * @param oneWay whether there is no way back
 * @param back to the last item or, without a way back, to the one that is reached; empty where all
 *     were left
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubmissionPage(
    QuizHead head,
    List<Row> rows,
    List<Several> several,
    long open,
    String answersPath,
    boolean oneWay,
    String back)
    implements TemplateInstance {

  /**
   * An item and whether it has a finished answer: the same for all who stand alike.
   *
   * @param ask and link are empty for what cannot be opened: it was left for good, or is not
   *     reached
   * @param link from this page
   * @param ahead whether it is not reached yet
   */
  @TemplateData
  public record Row(
      String id, int number, String ask, String link, boolean answered, boolean ahead) {}

  /**
   * An item to which several answers were kept.
   *
   * @param kept the keys of the answers beside the one that holds, with blanks between them
   */
  public record Several(int number, String path, String kept) {}

  static SubmissionPage of(Attempt attempt, Instant now) {
    HeldAnswers held = attempt.heldAnswers();
    boolean oneWay = attempt.delivery().oneWay();
    Set<String> toChoose = toChoose(attempt, held);
    List<Several> several = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Item item : attempt.items()) {
      int number = rows.size() + 1;
      boolean opens = !oneWay || number == attempt.reached();
      String link = opens ? "items/" + number : "";
      if (opens && toChoose.contains(item.id())) {
        several.add(
            new Several(
                number, AttemptPaths.item(attempt, number), held.staleTo(item.id()).keys()));
      }
      rows.add(
          new Row(
              item.id(),
              number,
              opens ? item.question().prompt().ask() : "",
              link,
              ItemPage.isAnswered(item, held.holding()),
              oneWay && number > attempt.reached()));
    }
    long open = rows.stream().filter(row -> !row.answered()).count();
    return new SubmissionPage(
        QuizHead.of(attempt, now),
        rows,
        several,
        open,
        AttemptPaths.answers(attempt),
        oneWay,
        back(attempt, rows));
  }

  private static String back(Attempt attempt, List<Row> rows) {
    return rows.reversed().stream()
        .filter(row -> !row.link().isEmpty())
        .findFirst()
        .map(row -> AttemptPaths.item(attempt, row.number()))
        .orElse("");
  }

  /**
   * The questions with several answers of which one can still be chosen: not what was left for
   * good, nor what is settled.
   */
  private static Set<String> toChoose(Attempt attempt, HeldAnswers held) {
    List<Item> several =
        attempt.items().stream()
            .filter(item -> !held.staleTo(item.id()).undecided().isEmpty())
            .filter(item -> !attempt.isPassed(item))
            .toList();
    if (several.isEmpty()) {
      return Set.of();
    }
    UnderWay underWay = UnderWay.of(attempt);
    return several.stream()
        .filter(item -> !underWay.isSettled(item))
        .map(Item::id)
        .collect(Collectors.toSet());
  }
}
