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
  private static final String OWNED =
      "select new org.aidememoire.attempt.TimedAttempt(a, "
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
          + ") from Attempt a join fetch a.version v join fetch v.lesson"
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

  private static String whether(String there) {
    return "case when exists (select 1 from " + there + ") then true else false end";
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
