package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * All that makes the times of one student other than everybody's.
 *
 * @param student what the teacher gave to this student
 * @param group what the teacher gave to the student's groups: of several the latest due date and
 *     the longest limit
 * @param profile how much more time the student has in everything; never shown to teachers
 */
public record Exceptions(
    long personId, OwnTimes student, OwnTimes group, Optional<TimeFactor> profile) {

  /** Of each student whom the condition at the end names, in one statement. */
  private static final String THEIRS =
      "select new org.aidememoire.assignment.Exceptions(p.id, "
          + columns()
          + ") from Person p "
          + joins("?1", "p")
          + " where ";

  /** For queries: what the constructor takes after the person's id; needs {@link #joins}. */
  public static String columns() {
    return "x.grant.dueAt, x.grant.limitMinutes, ofGroups.dueAt, ofGroups.limitMinutes, f.factor";
  }

  /**
   * For queries: where {@link #columns} come from.
   *
   * @param assignment the query's word for it
   * @param person the query's word for the student
   */
  public static String joins(String assignment, String person) {
    return joins(assignment, person, "x");
  }

  /**
   * The same within a query that has such columns already.
   *
   * @param extension the word for what is given to one student: Hibernate takes the parts of the
   *     outer query's for those of an inner one that is called the same
   */
  static String joins(String assignment, String person, String extension) {
    return joins(assignment, person, extension, "");
  }

  /** The same as it would be without one group, which is the query's first parameter. */
  static String joinsWithoutGroup(String assignment, String person) {
    return joins(assignment, person, "x", " and g.who <> ?1");
  }

  private static String joins(String assignment, String person, String extension, String which) {
    return """
     left join Extension %3$s on %3$s.assignment = %1$s and %3$s.person = %2$s
    left join Accommodation f on f.person = %2$s
    left join lateral (select max(g.grant.dueAt) as dueAt,
        max(g.grant.limitMinutes) as limitMinutes
      from GroupExtension g join g.who.members m
      where g.assignment = %1$s and m = %2$s%4$s) ofGroups\
    """
        .formatted(assignment, person, extension, which);
  }

  /** For queries. */
  public Exceptions(
      long personId,
      @Nullable Instant dueAt,
      @Nullable Integer limitMinutes,
      @Nullable Instant groupDueAt,
      @Nullable Integer groupLimitMinutes,
      @Nullable TimeFactor factor) {
    this(
        personId,
        OwnTimes.of(dueAt, limitMinutes),
        OwnTimes.of(groupDueAt, groupLimitMinutes),
        Optional.ofNullable(factor));
  }

  static Exceptions of(Assignment assignment, Person student) {
    return Panache.getEntityManager()
        .createQuery(THEIRS + "p = ?2", Exceptions.class)
        .setParameter(1, assignment)
        .setParameter(2, student)
        .getSingleResult();
  }

  /** Of everybody now enrolled. */
  static List<Exceptions> ofClass(Assignment assignment) {
    return Panache.getEntityManager()
        .createQuery(
            THEIRS
                + "exists (select 1 from Enrolment e"
                + " where e.course = ?2 and e.person = p and e.leftAt is null)",
            Exceptions.class)
        .setParameter(1, assignment)
        .setParameter(2, assignment.course())
        .getResultList();
  }

  /** Of these persons, enrolled or not. */
  static List<Exceptions> of(Assignment assignment, Collection<Person> persons) {
    return Panache.getEntityManager()
        .createQuery(THEIRS + "p in ?2", Exceptions.class)
        .setParameter(1, assignment)
        .setParameter(2, persons)
        .getResultList();
  }

  /** The same with other times of the student's own. */
  Exceptions withStudent(OwnTimes own) {
    return new Exceptions(personId, own, group, profile);
  }

  /** The same in one more group, with these times of its own. */
  Exceptions withGroup(OwnTimes another) {
    return new Exceptions(personId, student, OwnTimes.mostOf(List.of(group, another)), profile);
  }

  /** The same with another profile of more time. */
  Exceptions withProfile(Optional<TimeFactor> other) {
    return new Exceptions(personId, student, group, other);
  }

  /** The times of all these students, by their id. */
  static Map<Long, Times> applied(List<Exceptions> all, Times everybody) {
    return all.stream()
        .collect(Collectors.toMap(Exceptions::personId, each -> each.appliedTo(everybody)));
  }

  /** The times of this student. */
  public Times appliedTo(Times everybody) {
    return whoseDeadline(everybody, student, group, profile);
  }

  /**
   * Whose deadline holds for a student: what is given to the student comes before what is given to
   * a group, and that before the profile of more time, each for due date and limit by itself. An
   * override holds as it is: the profile is not applied to it once more.
   *
   * @param everybody what holds without any of them
   * @param profile multiplies the limit, and moves the due date by limit × (factor − 1)
   */
  static Times whoseDeadline(
      Times everybody, OwnTimes student, OwnTimes group, Optional<TimeFactor> profile) {
    Instant dueAt =
        student
            .dueAt()
            .or(group::dueAt)
            .orElseGet(() -> everybody.window().dueAt().plus(later(everybody, profile)));
    Optional<Duration> limit =
        student
            .limit()
            .or(group::limit)
            .or(
                () ->
                    profile.isEmpty()
                        ? everybody.limit()
                        : everybody.limit().flatMap(profile.get()::limit));
    return new Times(new Window(everybody.window().opensAt(), dueAt), limit);
  }

  private static Duration later(Times everybody, Optional<TimeFactor> profile) {
    return everybody
        .limit()
        .flatMap(limit -> profile.map(factor -> factor.later(limit)))
        .orElse(Duration.ZERO);
  }
}
