package org.aidememoire.attempt.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.StaleAnswers;
import org.aidememoire.attempt.Step;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.site.writing.AnswerWords;

/**
 * Several answers to one question, of which its person can choose the one that holds.
 *
 * @param action where the choice is sent
 * @param holding the one that holds
 * @param other the newest of those that were kept beside it
 * @param older the other ones of those, the newest first
 * @param newest the number of the newest stale answer, whether it is shown or not
 */
public record ChoiceCard(
    String action,
    String question,
    String autosave,
    Given holding,
    Given other,
    List<Given> older,
    int newest) {

  /**
   * An answer that was given.
   *
   * @param key of the save that it leads to where it is chosen
   * @param words empty where nothing was answered
   */
  public record Given(int step, UUID key, Instant at, String words) {
    public static Given of(Question question, Step step) {
      return new Given(
          step.number(),
          UUID.randomUUID(),
          step.receivedAt(),
          AnswerWords.of(question, step.answer()));
    }
  }

  /** Empty where there is nothing to choose. */
  public static Optional<ChoiceCard> of(
      AskedForm.Sheet sheet, Question question, HeldAnswers held) {
    StaleAnswers stale = held.staleTo(question.id());
    List<Given> others =
        stale.undecided().stream()
            .filter(step -> Mark.find(question, step.answer()).isPresent())
            .map(step -> Given.of(question, step))
            .toList();
    return held.findHolding(question.id())
        .filter(holding -> !others.isEmpty())
        .map(
            holding ->
                new ChoiceCard(
                    sheet.choices(),
                    question.id(),
                    sheet.action() + "#" + question.id(),
                    Given.of(question, holding),
                    others.getFirst(),
                    others.subList(1, others.size()),
                    stale.newest()));
  }
}
