package org.aidememoire.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.lesson.Item;

/**
 * How the items of an attempt stand that are checked one by one, by their questions as they have
 * been put right since: what a check says, and what ends an item, is what the marks will say.
 *
 * @param amendments by the id of their question
 */
public record UnderWay(Checks checks, Map<String, Amendment> amendments) {

  /** One statement more than the checks where there is one, and the attempt is set. */
  public static UnderWay of(Attempt attempt) {
    Checks checks = Checks.of(attempt);
    return new UnderWay(
        checks,
        checks.byItem().isEmpty()
            ? Map.of()
            : Amendment.concerning(
                attempt.version(), Repair.amendmentsOf(Repair.listFor(attempt))));
  }

  /**
   * The answer that was checked last, with the mark that it has, or once nothing can be changed the
   * try that counts; empty where none was checked.
   */
  public Optional<MarkedItem> findVerdict(Item item) {
    return checks
        .findLast(item)
        .map(last -> new Marking(Map.of(item.id(), last), checks, Marking.ByPerson.NOTHING))
        .map(marking -> Result.amended(item, marking, amendments))
        .map(marked -> isSettled(item) ? marked : marked.later().orElse(marked));
  }

  /** What was done to its question after it had been answered. */
  public Optional<Amendment> findAmendment(Item item) {
    return Optional.ofNullable(amendments.get(item.id()));
  }

  /** Whether nothing can be changed any more: right, no try is left, or none would earn more. */
  public boolean isSettled(Item item) {
    List<Item> judging =
        findAmendment(item).map(amendment -> amendment.judging(item)).orElse(List.of(item));
    return checks.tries(item) > 0
        && (!checks.isTryLeft(item)
            || judging.isEmpty()
            || judging.stream().anyMatch(checks::isRight));
  }
}
