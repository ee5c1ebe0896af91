package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Exceptions;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.Circumstances.Held;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/** An attempt read together with its {@link Circumstances}. */
record TimedAttempt(Attempt attempt) {
  private static final String OWNED = owned("select %s from Attempt a");

  private static final String HANDED_IN =
      owned("select u, %s from Submission u join fetch u.attempt a") + " and u.reopenedAt is null";

  /** For queries: see {@link Exceptions#columns}. */
  TimedAttempt(
      Attempt attempt,
      @Nullable Instant dueAt,
      @Nullable Integer limitMinutes,
      @Nullable Instant groupDueAt,
      @Nullable Integer groupLimitMinutes,
      @Nullable TimeFactor factor,
      boolean enrolled,
      boolean setElsewhere,
      boolean several,
      boolean repaired,
      boolean overridden) {
    this(attempt);
    Exceptions exceptions =
        new Exceptions(
            attempt.person().id(), dueAt, limitMinutes, groupDueAt, groupLimitMinutes, factor);
    attempt.keep(
        new Circumstances(
            attempt.findAssignment().map(set -> exceptions.appliedTo(set.times())).orElse(null),
            enrolled,
            new Circumstances.Rare(setElsewhere, several, repaired, overridden),
            Held.NOTHING));
  }

  /**
   * @param read what is read, with one place for this record
   */
  private static String owned(String read) {
    return read.formatted(
            "new org.aidememoire.attempt.TimedAttempt(a, "
                + Exceptions.columns()
                + ", case when s.id is null or "
                + SetWork.isSetTo("s", "a.person")
                + " then true else false end, "
                + whether(
                    "Assignment o where o.lesson = a.lesson and (s.id is null or o <> s)"
                        + " and o.withdrawnAt is null and "
                        + SetWork.isSetTo("o", "a.person"))
                + ", "
                + whether(
                    "Attempt b where b.person = a.person and b.lesson = a.lesson"
                        + " and b.assignment = s and b <> a")
                + ", "
                + whether("Repair r where r.assignment = s")
                + ", "
                + whether("MarkOverride m where m.attempt = a")
                + ")")
        + " join fetch a.version v join fetch v.lesson"
        + " left join fetch a.assignment s left join fetch s.course "
        + Exceptions.joins("s", "a.person")
        + " where a.person = ?1 and a.id = ?2";
  }

  private static String whether(String there) {
    return "case when exists (select 1 from " + there + ") then true else false end";
  }

  /** A person's attempt; one statement. */
  static Optional<Attempt> find(Person person, long unsafeId) {
    return row(OWNED, TimedAttempt.class, person, unsafeId).map(TimedAttempt::attempt);
  }

  /** The hand-in of a person's attempt that stands, with the attempt; one statement. */
  static Optional<Submission> findHandedIn(Person person, long unsafeId) {
    return row(HANDED_IN, Object[].class, person, unsafeId).map(both -> (Submission) both[0]);
  }

  private static <T> Optional<T> row(String query, Class<T> as, Person person, long unsafeId) {
    return Panache.getEntityManager()
        .createQuery(query, as)
        .setParameter(1, person)
        .setParameter(2, unsafeId)
        .getResultList()
        .stream()
        .findFirst();
  }
}
