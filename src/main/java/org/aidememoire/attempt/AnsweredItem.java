package org.aidememoire.attempt;

import java.time.Instant;
import java.util.Optional;
import org.aidememoire.lesson.Item;

/** An item of an attempt that is being answered. */
record AnsweredItem(Attempt attempt, Item item) {

  /** The item of an attempt that an answer is for; empty where it fits none. */
  static Optional<AnsweredItem> find(Attempt attempt, SaveRequest request) {
    return attempt.items().stream()
        .filter(item -> item.id().equals(request.questionId()) && request.fits(item.question()))
        .findFirst()
        .map(item -> new AnsweredItem(attempt, item));
  }

  /**
   * Keeps the answer, unless the attempt or the item is over.
   *
   * @throws jakarta.persistence.OptimisticLockException where somebody changed the attempt since it
   *     was read, so that all has to be looked at anew
   */
  SaveOutcome save(SaveRequest request, Instant now) {
    return addedNext(request, now).orElseGet(() -> weighed(request, now));
  }

  /**
   * Nearly every save is simply the next of its item: what stores it makes sure of that, so that
   * the steps before it need not be read. Empty where it is anything else, and nothing was stored.
   */
  Optional<SaveOutcome> addedNext(SaveRequest request, Instant now) {
    if (!attempt.isOpen() || attempt.isSuspended() || attempt.isPassed(item)) {
      return Optional.empty();
    }
    return KnownAttempt.of(attempt).add(item, request, now).map(KnownAttempt.Added::outcome);
  }

  private SaveOutcome weighed(SaveRequest request, Instant now) {
    Saving saving = new Saving(request, Step.listBearingOn(attempt, request), attempt.dueAt());
    return saving.isReplay()
        ? kept(saving, request, now)
        : refusal(saving, now).orElseGet(() -> kept(saving, request, now));
  }

  private SaveOutcome kept(Saving saving, SaveRequest request, Instant now) {
    return saving.save(place -> new Step(request, item.question(), place, now).addTo(attempt));
  }

  /** Why nothing new is kept; empty where it is. */
  private Optional<SaveOutcome> refusal(Saving saving, Instant now) {
    if (isClosed(now)) {
      return Optional.of(new SaveOutcome.Closed());
    }
    if (attempt.isSuspended()) {
      return Optional.of(
          attempt.isWithdrawn() ? new SaveOutcome.Withdrawn() : new SaveOutcome.Suspended());
    }
    if (saving.isStale() && Step.hasEnoughStale(attempt, item.id())) {
      return Optional.of(new SaveOutcome.Unfit());
    }
    return isOver(saving) ? Optional.of(new SaveOutcome.Settled()) : Optional.empty();
  }

  private boolean isClosed(Instant now) {
    return !attempt.isOpen() && !new HandIn(attempt).wasSweptBefore(now);
  }

  /** What is settled ends with its last check: where no check holds, there is nothing to read. */
  private boolean isOver(Saving saving) {
    return attempt.isPassed(item) || (saving.holdsCheck() && UnderWay.of(attempt).isSettled(item));
  }
}
