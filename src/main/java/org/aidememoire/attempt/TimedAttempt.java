package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Exceptions;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * An attempt read together with what makes its student's times other than everybody's, and with
 * whether the student is still in its course.
 */
record TimedAttempt(Attempt attempt) {
  private static final String OWNED =
      "select new org.aidememoire.attempt.TimedAttempt(a, "
          + Exceptions.columns()
          + ", case when s.id is null or "
          + SetWork.isSetTo("s", "a.person")
          + " then true else false end) from Attempt a join fetch a.version v join fetch v.lesson"
          + " left join fetch a.assignment s left join fetch s.course "
          + Exceptions.joins("s", "a.person")
          + " where a.person = ?1 and a.id = ?2";

  /** For queries: see {@link Exceptions#columns}. */
  TimedAttempt(
      Attempt attempt,
      @Nullable Instant dueAt,
      @Nullable Integer limitMinutes,
      @Nullable Instant groupDueAt,
      @Nullable Integer groupLimitMinutes,
      @Nullable TimeFactor factor,
      boolean enrolled) {
    this(attempt);
    Exceptions exceptions =
        new Exceptions(
            attempt.person().id(), dueAt, limitMinutes, groupDueAt, groupLimitMinutes, factor);
    attempt.findAssignment().ifPresent(set -> attempt.keep(exceptions.appliedTo(set.times())));
    attempt.keep(enrolled);
  }

  /** A person's attempt; one statement. */
  static Optional<Attempt> find(Person person, long unsafeId) {
    return Panache.getEntityManager()
        .createQuery(OWNED, TimedAttempt.class)
        .setParameter(1, person)
        .setParameter(2, unsafeId)
        .getResultList()
        .stream()
        .findFirst()
        .map(TimedAttempt::attempt);
  }
}
