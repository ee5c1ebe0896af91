package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * What makes an assignment close later for some than for everybody, of those now enrolled. {@link
 * Exceptions#whoseDeadline} says which of these counts for whom; here are the latest of those that
 * do.
 *
 * @param student the latest due date that a student has of their own
 * @param group the latest that somebody has through a group
 * @param profile the most time of those who have neither
 */
record Closing(Optional<Instant> student, Optional<Instant> group, Optional<TimeFactor> profile) {

  /** Who has anything of their own: few, however large the class is. */
  private static final String ANY =
      """
      p.id in (select y.person.id from Extension y where y.assignment = %1$s
        union select m.id from GroupExtension g join g.who.members m where g.assignment = %1$s
        union select h.person.id from Accommodation h)
      and exists (select 1 from Enrolment e
        where e.course = %1$s.course and e.person = p and e.leftAt is null)\
      """;

  /** For queries. */
  Closing(@Nullable Instant student, @Nullable Instant group, @Nullable Integer profile) {
    this(
        Optional.ofNullable(student),
        Optional.ofNullable(group),
        Optional.ofNullable(profile).map(most -> TimeFactor.values()[most]));
  }

  /** For queries: what the constructor takes; needs {@link #join}. */
  static String columns() {
    return "latest.student, latest.ofGroup, latest.profile";
  }

  /**
   * For queries: where {@link #columns} come from, in one row.
   *
   * @param assignment the query's word for it
   */
  static String join(String assignment) {
    return " left join lateral (select max(theirs.grant.dueAt) as student,"
        + " max(case when theirs.grant.dueAt is null then ofGroups.dueAt end) as ofGroup,"
        + " max(case when theirs.grant.dueAt is null and ofGroups.dueAt is null then "
        + rank("f.factor")
        + " end) as profile from Person p "
        + Exceptions.joins(assignment, "p", "theirs")
        + " where "
        + ANY.formatted(assignment)
        + ") latest";
  }

  /** As a number, since the database knows factors by their names: the more time, the higher. */
  private static String rank(String factor) {
    return Arrays.stream(TimeFactor.values())
        .map(one -> "when " + TimeFactor.class.getName() + "." + one + " then " + one.ordinal())
        .collect(Collectors.joining(" ", "case " + factor + " ", " end"));
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

  /** When the last window ends, where everybody else has these times. */
  Instant forAll(Times everybody) {
    Times usual = Exceptions.whoseDeadline(everybody, OwnTimes.NONE, OwnTimes.NONE, profile);
    return Stream.concat(student.stream(), group.stream())
        .filter(usual.window().dueAt()::isBefore)
        .max(Instant::compareTo)
        .orElse(usual.window().dueAt());
  }
}
