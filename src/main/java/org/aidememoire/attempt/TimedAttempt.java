package org.aidememoire.attempt;

import java.time.Instant;
import org.aidememoire.assignment.Exceptions;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/** An attempt read together with what makes its student's times other than everybody's. */
record TimedAttempt(Attempt attempt) {
  /** For queries: see {@link Exceptions#columns}. */
  TimedAttempt(
      Attempt attempt,
      @Nullable Instant dueAt,
      @Nullable Integer limitMinutes,
      @Nullable Instant groupDueAt,
      @Nullable Integer groupLimitMinutes,
      @Nullable TimeFactor factor) {
    this(attempt);
    Exceptions exceptions =
        new Exceptions(
            attempt.person().id(), dueAt, limitMinutes, groupDueAt, groupLimitMinutes, factor);
    attempt.findAssignment().ifPresent(set -> attempt.keep(exceptions.appliedTo(set.times())));
  }
}
