package org.aidememoire.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Delivery;

/** Whether and when somebody may begin another attempt at a quiz that is set to them. */
public sealed interface NextAttempt {
  /** At once. */
  record Ready() implements NextAttempt {}

  /** Only from then on: a wait between attempts is not over. */
  record NotBefore(Instant at) implements NextAttempt {}

  /** Not at all: the attempts allowed are made. */
  record UsedUp() implements NextAttempt {}

  /**
   * @param made the student's attempts at it
   */
  static NextAttempt after(List<Attempt> made, Delivery rules, Instant now) {
    Optional<Instant> last =
        made.stream().flatMap(one -> one.findHandedInAt().stream()).max(Instant::compareTo);
    return of(rules, made.size(), last, now);
  }

  /**
   * @param made how many attempts there are
   * @param lastHandedInAt empty where none is handed in
   */
  static NextAttempt of(Delivery rules, int made, Optional<Instant> lastHandedInAt, Instant now) {
    if (!rules.allowsMoreThan(made)) {
      return new UsedUp();
    }
    Duration wait = Duration.ofMinutes(rules.waitMinutes());
    return lastHandedInAt
        .map(at -> at.plus(wait))
        .filter(now::isBefore)
        .<NextAttempt>map(NotBefore::new)
        .orElseGet(Ready::new);
  }
}
