package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Times;

/**
 * A step that is to be stored if it simply is the next of its question: see {@link NextSteps}.
 *
 * @param known the attempt, as it was a moment ago
 */
record NextStep(KnownAttempt known, Step step) {
  /**
   * What was found while it was stored.
   *
   * @param times that hold for the attempt now; empty for practice
   */
  record Stored(Instant begunAt, Optional<Times> times) {
    /** The first instant at which an answer is late. */
    Instant dueAt() {
      return times.map(set -> set.deadline(begunAt)).orElse(Saving.NEVER);
    }

    /** When the time limit ends the attempt; empty without one. */
    Optional<Instant> findEnd() {
      return times.flatMap(set -> set.findEnd(begunAt));
    }
  }

  /** Waits for whoever is changing the attempt. */
  Optional<Stored> store() {
    if (Panache.getEntityManager().isJoinedToTransaction()) {
      Panache.flush();
    }
    return NextSteps.waiting(this).store().find(this);
  }
}
