package org.aidememoire.attempt.web.quiz;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Checks;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.attempt.Sight;
import org.aidememoire.attempt.UnderWay;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.result.RepairNote;
import org.aidememoire.attempt.web.result.SeenCard;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.jspecify.annotations.Nullable;

/**
 * How one item stands in a quiz whose items are checked one by one.
 *
 * @param offered whether the student can ask for the verdict now
 * @param withheld whether nobody may ask for one now, though this is a quiz that is checked
 * @param settled whether nothing can be changed any more
 * @param tries how often it has been checked
 * @param most how often it can be
 * @param seen the last check, with as much as may be seen of it; null where there is none
 * @param repaired how the question was put right; empty where it was not, or nothing was checked
 * @param hints for the next try, also those that earlier ones had
 * @param cost what this try takes where it is not fully right, such as {@code 33%}; empty where it
 *     takes nothing
 * @param redoPath where the item is begun anew; empty where it cannot be
 */
public record CheckCard(
    boolean offered,
    boolean withheld,
    boolean settled,
    int tries,
    int most,
    @Nullable SeenCard seen,
    String repaired,
    List<String> hints,
    String cost,
    String redoPath) {
  private static final CheckCard NONE =
      new CheckCard(false, false, false, 0, 0, null, "", List.of(), "", "");

  static CheckCard of(Attempt attempt, Item item, AskedForm.Sheet sheet, Instant now) {
    if (!attempt.policy().checksItems()) {
      return NONE;
    }
    UnderWay underWay = UnderWay.of(attempt);
    Checks checks = underWay.checks();
    boolean settled = underWay.isSettled(item);
    Optional<MarkedItem> verdict = underWay.findVerdict(item);
    Set<Seen> seen = Sight.of(attempt, now);
    boolean withheld = !Checks.areOffered(attempt.policy(), seen);
    return new CheckCard(
        !settled && !withheld,
        withheld,
        settled,
        checks.tries(item),
        attempt.policy().tries(item.tries()),
        verdict
            .map(
                marked ->
                    SeenCard.of(marked, forNow(seen, settled), checks.policy(), sheet.editions()))
            .orElse(null),
        verdict
            .flatMap(marked -> underWay.findAmendment(item))
            .map(made -> RepairNote.what(made.kind(), attempt.items().indexOf(item) + 1))
            .orElse(""),
        settled || !seen.contains(Seen.RIGHT_OR_WRONG)
            ? List.of()
            : item.tries().hintsAfter(checks.tries(item)),
        checks.tries(item) + 1 < attempt.policy().tries(item.tries())
            ? TriesCard.cost(item.tries())
            : "",
        verdict.isPresent() && !withheld && attempt.findAssignment().isEmpty()
            ? AttemptPaths.redos(attempt)
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
