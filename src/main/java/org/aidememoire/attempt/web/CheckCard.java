package org.aidememoire.attempt.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Checks;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Sight;
import org.aidememoire.attempt.Step;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.jspecify.annotations.Nullable;

/**
 * How one item stands in a quiz whose items are checked one by one.
 *
 * @param offered whether the student can ask for the verdict now
 * @param settled whether nothing can be changed any more
 * @param tries how often it has been checked
 * @param most how often it can be
 * @param seen the last check, with as much as may be seen of it; null where there is none
 * @param hint for the next try; empty where there is none
 * @param redoPath where the item is begun anew; empty where it cannot be
 */
public record CheckCard(
    boolean offered,
    boolean settled,
    int tries,
    int most,
    @Nullable SeenCard seen,
    String hint,
    String redoPath) {
  private static final CheckCard NONE = new CheckCard(false, false, 0, 0, null, "", "");

  static CheckCard of(Attempt attempt, Item item, AskedForm.Sheet sheet, Instant now) {
    if (!attempt.policy().checksItems()) {
      return NONE;
    }
    Checks checks = Checks.of(attempt);
    boolean settled = checks.isSettled(item);
    Optional<Step> last = checks.findLast(item);
    Set<Seen> seen = last.isPresent() ? Sight.of(attempt, now) : Set.of();
    return new CheckCard(
        !settled,
        settled,
        checks.tries(item),
        attempt.policy().tries(item.tries()),
        last.map(step -> Result.of(item, step, checks))
            .map(
                marked ->
                    SeenCard.of(marked, forNow(seen, settled), checks.policy(), sheet.editions()))
            .orElse(null),
        settled || !seen.contains(Seen.RIGHT_OR_WRONG)
            ? ""
            : item.tries().findHint(checks.tries(item)).orElse(""),
        last.isPresent() && attempt.findAssignment().isEmpty()
            ? "/attempts/" + attempt.id() + "/redos"
            : "");
  }

  /** Their own answer always; while there is another try, nothing says what is right. */
  private static Set<Seen> forNow(Set<Seen> seen, boolean settled) {
    Set<Seen> some = EnumSet.of(Seen.OWN_ANSWER);
    some.addAll(seen);
    if (!settled) {
      some.remove(Seen.RIGHT_ANSWER);
      some.remove(Seen.EXPLANATION);
    }
    return some;
  }
}
