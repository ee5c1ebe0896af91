package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment closes for the last of those now enrolled. The most time that a profile can
 * give is always reckoned with, whoever has one: else the day on which a class sees its results
 * would tell that somebody has more time. {@link Exceptions#whoseDeadline} says which due date
 * counts for whom; here are the latest of those that do.
 *
 * @param student the latest due date that a student has of their own
 * @param group the latest that somebody has through a group
 */
record Closing(Optional<Instant> student, Optional<Instant> group) {

  /** Who has anything of their own: few, however large the class is. */
  private static final String ANY =
      """
      p.id in (select y.person.id from Extension y where y.assignment = %1$s
        union select m.id from GroupExtension g join g.who.members m where g.assignment = %1$s)
      and exists (select 1 from Enrolment e
        where e.course = %1$s.course and e.person = p and e.leftAt is null)\
      """;

  /** For queries. */
  Closing(@Nullable Instant student, @Nullable Instant group) {
    this(Optional.ofNullable(student), Optional.ofNullable(group));
  }

  /** For queries: what the constructor takes; needs {@link #join}. */
  static String columns() {
    return "latest.student, latest.ofGroup";
  }

  /**
   * For queries: where {@link #columns} come from, in one row.
   *
   * @param assignment the query's word for it
   */
  static String join(String assignment) {
    return " left join lateral (select max(theirs.grant.dueAt) as student,"
        + " max(case when theirs.grant.dueAt is null then ofGroups.dueAt end) as ofGroup"
        + " from Person p "
        + Exceptions.joins(assignment, "p", "theirs")
        + " where "
        + ANY.formatted(assignment)
        + ") latest";
  }

  static Closing of(Assignment assignment) {
    return Panache.getEntityManager()
        .createQuery(
            "select new org.aidememoire.assignment.Closing("
                + columns()
                + ") from Assignment a"
                + join("a")
                + " where a = ?1",
            Closing.class)
        .setParameter(1, assignment)
        .getSingleResult();
  }

  /** When the last window can end, where everybody else has these times. */
  Instant forAll(Times everybody) {
    Instant usual = usual(everybody);
    return Stream.concat(student.stream(), group.stream())
        .filter(usual::isBefore)
        .max(Instant::compareTo)
        .orElse(usual);
  }

  /**
   * When the last window ends where nobody has a due date of their own; never later than {@link
   * #forAll}.
   */
  static Instant usual(Times everybody) {
    return everybody.window().dueAt().plus(most(everybody));
  }

  private static Duration most(Times everybody) {
    return everybody.limit().map(TimeFactor.UNTIMED::later).orElse(Duration.ZERO);
  }
}
