package org.aidememoire.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules by which an answer is saved, the same for notebooks and attempts. The owner's row is
 * locked while they are applied, so that two posts at once get two numbers.
 *
 * @param bearing the steps that bear on the request, by number: see {@link Step#listBearingOn}
 * @param dueAt the first instant at which an answer is late
 */
record Saving(SaveRequest request, List<Step> bearing, Instant dueAt) {
  /** Later than any due date, and still a time that the database can hold. */
  static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * How many answers of a question are kept that never held. Nobody at two devices makes as many;
   * all of them are read wherever the work is shown or marked.
   */
  static final int MOST_STALE = 30;

  /** Where a new step comes among those of its question, and whether it holds. */
  record Place(int number, boolean stale) {}

  /** Whether this save was made before: the answer to it does not depend on what came since. */
  boolean isReplay() {
    return findSame().isPresent();
  }

  /** Whether it is new, and its writer did not know the answer that holds. */
  boolean isStale() {
    return !isReplay() && isOvertaken();
  }

  private boolean isOvertaken() {
    return findHolding().filter(step -> step.number() > request.follows()).isPresent();
  }

  /** Whether the answer that holds was checked and nothing was saved since. */
  boolean holdsCheck() {
    return findHolding().filter(Step::isChecked).isPresent();
  }

  /**
   * @param add stores the request at a place
   */
  SaveOutcome save(Function<Place, Step> add) {
    return findSame().map(this::replayed).orElseGet(() -> added(add));
  }

  /** What the save that was made before became. */
  SaveOutcome replayed() {
    return replayed(findSame().orElseThrow());
  }

  private SaveOutcome added(Function<Place, Step> add) {
    return added(add.apply(new Place(lastNumber() + 1, isOvertaken())));
  }

  /** What becomes of a step that has just been stored. */
  SaveOutcome added(Step step) {
    return outcome(step, new SaveOutcome.Saved(step.number(), step.receivedAt()));
  }

  private SaveOutcome replayed(Step same) {
    return same.says(request)
        ? outcome(same, new SaveOutcome.Replayed(same.number(), same.receivedAt()))
        : new SaveOutcome.KeyTaken();
  }

  /** The same for a step however often it is sent: stale stays stale, and late stays late. */
  private SaveOutcome outcome(Step step, SaveOutcome inTime) {
    if (step.isStale()) {
      Step holding = findHolding().orElseThrow();
      return new SaveOutcome.Stale(
          step.number(), step.receivedAt(), holding.number(), holding.answer());
    }
    return step.receivedAt().isBefore(dueAt)
        ? inTime
        : new SaveOutcome.Late(step.number(), step.receivedAt());
  }

  private Optional<Step> findSame() {
    return bearing.stream().filter(step -> step.isOf(request.key())).findFirst();
  }

  /** The step that holds for the question: the newest whose writer knew the one before. */
  private Optional<Step> findHolding() {
    return ofQuestion().stream().filter(step -> !step.isStale()).reduce((earlier, later) -> later);
  }

  private int lastNumber() {
    return ofQuestion().stream().mapToInt(Step::number).max().orElse(0);
  }

  private List<Step> ofQuestion() {
    return bearing.stream().filter(step -> step.questionId().equals(request.questionId())).toList();
  }
}
