package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Circumstances.Held;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;

/** How an attempt ends, by its student or by the sweeper, and how that is undone. */
public record HandIn(Attempt attempt) {
  private static final String LOCK =
      """
      with own as materialized (
        select assignment_id from attempt where id = ? and person_id = ? for no key update)
      select (select s.id from assignment s where s.id = own.assignment_id for share) from own""";

  /**
   * A person's attempt while nobody else changes it or what its marks and times go by, until this
   * transaction ends; read after that is so, in one statement.
   *
   * @throws jakarta.persistence.TransactionRequiredException where there is none
   */
  public static Optional<Attempt> holdOwnedBy(Person person, long unsafeId) {
    Panache.getSession().joinTransaction();
    if (!lock(person, unsafeId)) {
      return Optional.empty();
    }
    Optional<Attempt> held = TimedAttempt.find(person, unsafeId);
    held.ifPresent(attempt -> attempt.keep(attempt.circumstances().settled()));
    return held;
  }

  /** First the attempt, then its assignment, in one statement. */
  private static boolean lock(Person person, long unsafeId) {
    return Panache.getSession()
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
                statement.setLong(1, unsafeId);
                statement.setLong(2, person.id());
                try (ResultSet locked = statement.executeQuery()) {
                  return locked.next();
                }
              }
            });
  }

  /**
   * Once: a second time gives the receipt of the first.
   *
   * @throws IllegalStateException where it is not handed in yet, and {@link Attempt#isSuspended}
   */
  Submission byStudent(Instant now) {
    attempt.lock();
    if (!attempt.isOpen()) {
      return Submission.findStanding(attempt).orElseThrow();
    }
    if (attempt.isSuspended()) {
      throw new IllegalStateException("Whoever is not in the course hands nothing in");
    }
    if (attempt.circumstances().held() != Held.RULES) {
      awaitRemarking();
    }
    return Submission.standing(attempt, marked(now), now);
  }

  /** What was saved, on nobody's behest; after {@link #awaitRemarking}. */
  void bySweeper(Instant now) {
    Submission.bySweeper(attempt, marked(now), now);
  }

  /** An attempt that cannot be marked stays open. */
  private Result marked(Instant now) {
    Result result = Result.of(attempt);
    attempt.endAt(now);
    return result;
  }

  /**
   * Waits for a teacher who is changing what marks or times go by; until this transaction ends what
   * holds after that goes on to hold.
   */
  void awaitRemarking() {
    attempt.findAssignment().ifPresent(this::awaitRemarking);
  }

  private void awaitRemarking(Assignment assignment) {
    Panache.getEntityManager().refresh(assignment, LockModeType.PESSIMISTIC_READ);
    attempt.keep(attempt.circumstances().remarked());
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
        isFollowedByOpen() ? Optional.empty() : Submission.findStanding(attempt);
    standing.ifPresent(
        submission -> {
          submission.reopen(teacher, now);
          attempt.endAt(null);
          AuditEntry.record(
              teacher, "reopen", new AuditEntry.Subject("attempt", attempt.id()), now);
          // A hand-in is inserted at once, and only one stands.
          Panache.getEntityManager().flush();
        });
  }

  /** One attempt at the same work is open at a time. */
  private boolean isFollowedByOpen() {
    return Panache.getEntityManager()
            .createQuery(
                "select count(*) from Attempt a where a.person = :person and a.handedInAt is null"
                    + " and a.assignment = :assignment and a <> :this",
                Long.class)
            .setParameter("person", attempt.person())
            .setParameter("assignment", attempt.findAssignment().orElse(null))
            .setParameter("this", attempt)
            .getSingleResult()
        > 0;
  }
}
