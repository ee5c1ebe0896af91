package org.aidememoire.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The rules by which an answer is saved, the same for notebooks and attempts. The owner's row is
 * locked while they are applied, so that two posts at once get two numbers.
 */
final class Saving {
  private Saving() {}

  /**
   * @param bearing the steps of the request's question and the one with its key, by number
   * @param late whether the due date has passed
   * @param add stores the request under a step number
   */
  static SaveOutcome save(
      SaveRequest request,
      List<Step> bearing,
      boolean late,
      BiFunction<SaveRequest, Integer, Step> add) {
    Optional<Step> same = bearing.stream().filter(step -> step.isOf(request.key())).findFirst();
    if (same.isPresent()) {
      return replayed(request, same.get());
    }
    Optional<Step> newest = newestOf(request.questionId(), bearing);
    Step added = add.apply(request, newest.map(Step::number).orElse(0) + 1);
    return outcome(request, added, newest, late);
  }

  private static SaveOutcome replayed(SaveRequest request, Step same) {
    return same.says(request)
        ? new SaveOutcome.Replayed(same.number(), same.receivedAt())
        : new SaveOutcome.KeyTaken();
  }

  private static Optional<Step> newestOf(String questionId, List<Step> bearing) {
    return bearing.stream()
        .filter(step -> step.questionId().equals(questionId))
        .reduce((earlier, later) -> later);
  }

  private static SaveOutcome outcome(
      SaveRequest request, Step added, Optional<Step> newest, boolean late) {
    Instant at = added.receivedAt();
    if (newest.isPresent() && newest.get().number() > request.follows()) {
      return new SaveOutcome.Stale(
          added.number(), at, newest.get().number(), newest.get().answer());
    }
    return late
        ? new SaveOutcome.Late(added.number(), at)
        : new SaveOutcome.Saved(added.number(), at);
  }
}
