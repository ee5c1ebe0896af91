package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.lesson.Item;

/**
 * The last look before a quiz is handed in.
 *
 * @param several those to which several answers were kept, and one can be chosen
 * @param answersPath begins the names of the answers that a device may still hold
 * @param back to the last item
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubmissionPage(
    QuizHead head, List<Row> rows, List<Row> several, long open, String answersPath, String back)
    implements TemplateInstance {

  /**
   * An item and whether it has a finished answer.
   *
   * @param kept the keys of the answers beside the one that holds, with blanks between them; empty
   *     where there is nothing to choose
   */
  public record Row(
      String id, int number, String ask, String path, boolean answered, String kept) {}

  static SubmissionPage of(Attempt attempt, Instant now) {
    HeldAnswers held = attempt.heldAnswers();
    List<Row> rows = new ArrayList<>();
    for (Item item : attempt.items()) {
      int number = rows.size() + 1;
      rows.add(
          new Row(
              item.id(),
              number,
              item.question().prompt().ask(),
              AttemptPaths.item(attempt, number),
              ItemPage.isAnswered(item, held.holding()),
              isToChoose(attempt, item, held) ? held.staleTo(item.id()).keys() : ""));
    }
    long open = rows.stream().filter(row -> !row.answered()).count();
    return new SubmissionPage(
        QuizHead.of(attempt, now),
        rows,
        rows.stream().filter(row -> !row.kept().isEmpty()).toList(),
        open,
        AttemptPaths.answers(attempt),
        AttemptPaths.item(attempt, rows.size()));
  }

  /** Not where there is no way back, or the only try is gone. */
  private static boolean isToChoose(Attempt attempt, Item item, HeldAnswers held) {
    boolean over =
        held.findHolding(item.id()).filter(Step::isChecked).isPresent()
            && attempt.policy().tries(item.tries()) == 1;
    return !held.staleTo(item.id()).undecided().isEmpty() && !attempt.isPassed(item) && !over;
  }
}
