package org.aidememoire.attempt.web.result;

import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.NextAttempt;
import org.aidememoire.attempt.web.AttemptPaths;
import org.jspecify.annotations.Nullable;

/**
 * An attempt among those that a student has at one assignment.
 *
 * @param number of this attempt, from 1
 * @param most how many are allowed; 0 for any number
 * @param grading which of them gives the grade
 * @param others the student's attempts that are handed in, this one among them, in order
 * @param beginPath where another attempt is begun; empty where none can be begun now
 * @param costly whether a page says first what beginning costs
 * @param notBefore from when another can be begun; null where there is no wait or no other
 */
public record AttemptsCard(
    int number,
    int most,
    Grading grading,
    List<Other> others,
    String beginPath,
    boolean costly,
    @Nullable Instant notBefore) {

  /** An attempt to look at. */
  public record Other(int number, String path, boolean current) {}

  static AttemptsCard of(Attempt attempt, Assignment assignment, Instant now) {
    List<Attempt> all = attempt.listAtSame();
    Delivery rules = assignment.delivery();
    boolean open =
        assignment.version().items() > 0
            && !now.isBefore(assignment.window().opensAt())
            && !isClosed(attempt, now);
    NextAttempt next = NextAttempt.after(all, rules, now);
    return new AttemptsCard(
        attempt.number(),
        rules.attempts(),
        rules.grading(),
        all.reversed().stream()
            .filter(one -> !one.isOpen())
            .map(one -> new Other(one.number(), AttemptPaths.result(one), one.id() == attempt.id()))
            .toList(),
        open && next instanceof NextAttempt.Ready
            ? "/assignments/" + assignment.id() + "/attempts"
            : "",
        attempt.findTimes().map(times -> new SetWork(assignment, times)).stream()
            .anyMatch(SetWork::isCostlyToBegin),
        open && next instanceof NextAttempt.NotBefore(Instant at) ? at : null);
  }

  private static boolean isClosed(Attempt attempt, Instant now) {
    return attempt.findTimes().map(times -> times.window().isClosed(now)).orElse(false);
  }

  /** Whether there is anything to say about attempts at all. */
  public boolean isWorthSaying() {
    return most != 1 || others.size() > 1;
  }
}
