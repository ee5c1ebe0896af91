package org.aidememoire.attempt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a person chose between the answer that holds for a question and others that were kept beside
 * it.
 *
 * @param key of the save that it leads to
 * @param step the number of the answer that is to hold
 * @param holds the number of the one that held when the person was asked
 * @param newest the number of the newest stale one at that time
 */
public record AnswerChoice(String questionId, UUID key, int step, int holds, int newest) {

  /** See {@link #make}. */
  public SaveOutcome in(Attempt attempt, Instant now) {
    return make(attempt.heldAnswers(), request -> attempt.answer(request, now));
  }

  /** See {@link #make}. */
  public SaveOutcome in(Notebook notebook, Instant now) {
    return make(notebook.heldAnswers(), request -> notebook.answer(request, now));
  }

  /**
   * Saves the chosen answer once more, as one that follows the newest stale one. Nothing happens
   * where others hold or are stale by now: then the person is asked anew.
   *
   * @param save saves an answer by the usual rules
   */
  private SaveOutcome make(HeldAnswers now, Function<SaveRequest, SaveOutcome> save) {
    Optional<Step> holding = now.findHolding(questionId).filter(held -> held.number() == holds);
    StaleAnswers stale = now.staleTo(questionId);
    boolean isAsAsked = holding.isPresent() && !stale.all().isEmpty() && stale.newest() == newest;
    return now.find(questionId, step)
        .filter(chosen -> isAsAsked)
        .map(chosen -> follow(stale, chosen, save))
        .orElseGet(SaveOutcome.Unfit::new);
  }

  /**
   * Where an answer came to hold after the newest stale one, that is kept once more: what follows
   * the answer that holds would be no choice, and what follows an older one would be stale.
   */
  private SaveOutcome follow(
      StaleAnswers stale, Step chosen, Function<SaveRequest, SaveOutcome> save) {
    if (newest > holds) {
      return save.apply(new SaveRequest(questionId, key, newest, chosen.answer()));
    }
    SaveRequest again =
        new SaveRequest(questionId, UUID.randomUUID(), 0, stale.all().getLast().answer());
    return save.apply(again) instanceof SaveOutcome.Stale kept
        ? save.apply(new SaveRequest(questionId, key, kept.number(), chosen.answer()))
        : new SaveOutcome.Unfit();
  }
}
