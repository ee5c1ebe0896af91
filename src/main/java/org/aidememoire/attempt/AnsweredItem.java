package org.aidememoire.attempt;

import java.time.Instant;
import org.aidememoire.lesson.Item;

/** An item of an attempt that is being answered. */
record AnsweredItem(Attempt attempt, Item item) {

  /**
   * Keeps the answer, unless the attempt or the item is over.
   *
   * @throws jakarta.persistence.OptimisticLockException where somebody changed the attempt since it
   *     was read, so that all has to be looked at anew
   */
  SaveOutcome save(SaveRequest request, Instant now) {
    Saving saving = new Saving(request, Step.listBearingOn(attempt, request), attempt.dueAt());
    if (!saving.isReplay() && isClosed(now)) {
      return new SaveOutcome.Closed();
    }
    if (!saving.isReplay() && isOver(saving)) {
      return new SaveOutcome.Settled();
    }
    return saving.save(place -> new Step(request, item.question(), place, now).addTo(attempt));
  }

  private boolean isClosed(Instant now) {
    return !attempt.isOpen() && !new HandIn(attempt).wasSweptBefore(now);
  }

  /** What is settled ends with its last check: where no check holds, there is nothing to read. */
  private boolean isOver(Saving saving) {
    return attempt.isPassed(item) || (saving.holdsCheck() && UnderWay.of(attempt).isSettled(item));
  }
}
