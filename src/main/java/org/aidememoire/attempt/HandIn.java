package org.aidememoire.attempt;

import java.time.Instant;
import java.util.Optional;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;

/** How an attempt ends, by its student or by the sweeper, and how that is undone. */
record HandIn(Attempt attempt) {

  /** Once: a second time gives the receipt of the first. */
  Submission byStudent(Instant now) {
    attempt.lock();
    return Submission.findStanding(attempt)
        .orElseGet(() -> Submission.standing(attempt, marked(now), now));
  }

  /** What was saved, on nobody's behest. */
  void bySweeper(Instant now) {
    Submission.bySweeper(attempt, marked(now), now);
  }

  /** Waits for a teacher who is changing what the marks go by: this one is marked alike. */
  private Result marked(Instant now) {
    attempt.endAt(now);
    attempt.awaitRemarking();
    return Result.of(attempt);
  }

  /** Nobody handed it in on purpose: what comes after the due date is kept as late all the same. */
  boolean wasSweptBefore(Instant now) {
    return !now.isBefore(attempt.dueAt())
        && Submission.findStanding(attempt).filter(Submission::isBySweeper).isPresent();
  }

  /** Nothing happens while the student is at another attempt. */
  void reopen(Person teacher, Instant now) {
    attempt.lock();
    Optional<Submission> standing =
        attempt.isFollowedByOpen() ? Optional.empty() : Submission.findStanding(attempt);
    standing.ifPresent(
        submission -> {
          submission.reopen(teacher, now);
          attempt.endAt(null);
          AuditEntry.record(
              teacher, "reopen", new AuditEntry.Subject("attempt", attempt.id()), now);
        });
  }
}
