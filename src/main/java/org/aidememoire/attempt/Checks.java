package org.aidememoire.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.question.Mark;

/**
 * Which answers of an attempt the student has had checked while it was open, since each item was
 * begun or begun anew.
 *
 * @param byItem in order
 */
public record Checks(FeedbackPolicy policy, Map<String, List<Step>> byItem) {

  /** One statement where the policy checks items, none where it does not. */
  public static Checks of(Attempt attempt) {
    FeedbackPolicy policy = attempt.policy();
    return of(policy, policy.checksItems() ? Step.listChecks(attempt) : List.of());
  }

  /**
   * @param steps all checks and new beginnings of one attempt, in order
   */
  static Checks of(FeedbackPolicy policy, List<Step> steps) {
    return new Checks(policy, policy.checksItems() ? byItem(steps) : Map.of());
  }

  /**
   * Whether items can be checked now: where the policy lets them be, and the student may see what
   * is right. Where they may not, whether there is another try would tell them.
   */
  public static boolean areOffered(Attempt attempt, Instant now) {
    FeedbackPolicy policy = attempt.policy();
    return policy.checksItems() && areOffered(policy, Sight.of(attempt, now));
  }

  /**
   * @param during what is seen while the attempt is open
   */
  public static boolean areOffered(FeedbackPolicy policy, Set<Seen> during) {
    return policy.checksItems() && during.contains(Seen.RIGHT_OR_WRONG);
  }

  /**
   * Asks what the answer that holds for an item is worth, where items can be checked. Nothing
   * happens where there is no answer, or it has been checked already.
   *
   * @param number of the step that is meant: where another holds by now, the question came late
   */
  public static void check(Attempt attempt, Item item, int number, Instant now) {
    attempt.lock();
    Optional<Step> due =
        Optional.ofNullable(attempt.answers().get(item.id()))
            .filter(step -> step.number() == number)
            .filter(step -> step.kind() == Step.Kind.SAVE && step.answer().answered());
    if (attempt.isOpen()
        && !attempt.isSuspended()
        && due.isPresent()
        && areOffered(attempt, now)
        && !UnderWay.of(attempt).isSettled(item)) {
      Step.after(due.get(), item.question(), Step.Kind.CHECK, now).addTo(attempt);
    }
  }

  /** Begins an item that was checked anew: in practice only, while items can be checked. */
  public static void redo(Attempt attempt, Item item, Instant now) {
    attempt.lock();
    Optional<Step> last = of(attempt).findLast(item);
    if (attempt.isOpen()
        && attempt.findAssignment().isEmpty()
        && last.isPresent()
        && areOffered(attempt, now)) {
      Step.after(last.get(), item.question(), Step.Kind.REDO, now).addTo(attempt);
    }
  }

  private static Map<String, List<Step>> byItem(List<Step> steps) {
    return steps.stream()
        .collect(
            Collectors.groupingBy(
                Step::questionId,
                Collectors.collectingAndThen(Collectors.toList(), Checks::since)));
  }

  private static List<Step> since(List<Step> all) {
    int redo = 0;
    for (int i = 0; i < all.size(); i++) {
      redo = all.get(i).kind() == Step.Kind.REDO ? i + 1 : redo;
    }
    return List.copyOf(all.subList(redo, all.size()));
  }

  private List<Step> of(Item item) {
    return byItem.getOrDefault(item.id(), List.of());
  }

  /** How often the item has been checked. */
  public int tries(Item item) {
    return of(item).size();
  }

  /** The answer that was checked last. */
  public Optional<Step> findLast(Item item) {
    List<Step> checks = of(item);
    return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
  }

  boolean isTryLeft(Item item) {
    return tries(item) < policy.tries(item.tries());
  }

  /** Whether one of the tries was right by this item's question, or waits for a person. */
  boolean isRight(Item item) {
    return of(item).stream().anyMatch(check -> !isFailed(item, check));
  }

  /** An answer that does not fit the question, which may be another now, is no right one. */
  private static boolean isFailed(Item item, Step check) {
    return Mark.find(item.question(), check.answer())
        .filter(mark -> mark.waits() || mark.isFull())
        .isEmpty();
  }

  /**
   * The check that settled the item, of those up to an answer: the first that did not fail. Where
   * the question was put right, that may be a try which was wrong by the old one: with the right
   * question there would have been no other.
   */
  Optional<Step> findSettling(Item item, Step counted) {
    return of(item).stream()
        .filter(check -> check.number() <= counted.number())
        .filter(check -> !isFailed(item, check))
        .findFirst();
  }

  /** The tries that failed before this one, where that costs points: in an interactive quiz. */
  List<Step> failedBefore(Item item, Step counted) {
    return policy != FeedbackPolicy.INTERACTIVE
        ? List.of()
        : of(item).stream()
            .filter(check -> check.number() < counted.number())
            .filter(check -> isFailed(item, check))
            .toList();
  }

  /** How many of them cost something: to give the same answer again does not. */
  int costsBefore(Item item, Step counted) {
    return (int)
        failedBefore(item, counted).stream()
            .filter(check -> !check.answer().equals(counted.answer()))
            .count();
  }
}
