package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/** An assignment as one student has it, with course and lesson loaded. */
public record SetWork(Assignment assignment, Times times) {
  static final Comparator<SetWork> BY_DUE_DATE =
      Comparator.comparing(work -> work.window().dueAt());

  /** For queries: one of these; needs {@link #FROM}. */
  static final String COLUMNS =
      "new org.aidememoire.assignment.SetWork(a, " + Exceptions.columns() + ")";

  static final String FROM =
      " from Assignment a join fetch a.course c join fetch a.version v join fetch v.lesson "
          + Exceptions.joins("a", "?1");

  static final String TO_STUDENT =
      """

      where a.withdrawnAt is null and c.archivedAt is null
        and exists (select 1 from Enrolment e
                    where e.course = c and e.person = ?1 and e.leftAt is null)
      """;

  /**
   * For queries: whether somebody is now in the course to which an assignment is set.
   *
   * @param assignment the query's word for it
   * @param person the query's word for the one who is asked about
   */
  public static String isSetTo(String assignment, String person) {
    return "exists (select 1 from Enrolment n where n.course = %s.course and n.person = %s and n.leftAt is null)"
        .formatted(assignment, person);
  }

  /** For queries. */
  SetWork(
      Assignment assignment,
      @Nullable Instant dueAt,
      @Nullable Integer limitMinutes,
      @Nullable Instant groupDueAt,
      @Nullable Integer groupLimitMinutes,
      @Nullable TimeFactor factor) {
    this(
        assignment,
        Exceptions.whoseDeadline(
            assignment.times(),
            OwnTimes.of(dueAt, limitMinutes),
            OwnTimes.of(groupDueAt, groupLimitMinutes),
            Optional.ofNullable(factor)));
  }

  public Window window() {
    return times.window();
  }

  /**
   * Whether beginning the quiz costs what does not come back: time that runs, one of few attempts,
   * or the way back to a question.
   */
  public boolean isCostlyToBegin() {
    Delivery rules = assignment.delivery();
    return times.limit().isPresent() || rules.attempts() > 0 || rules.oneWay();
  }

  public static Optional<SetWork> findOf(Person student, long unsafeAssignmentId) {
    return query(" and a.id = ?2", student)
        .setParameter(2, unsafeAssignmentId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * What is set to a student on a lesson and has not closed for them: while there is any, the
   * lesson is not open to them as practice.
   */
  public static List<SetWork> listNotClosed(Person student, Lesson lesson, Instant now) {
    return listOn(lesson, student).stream().filter(work -> !work.window().isClosed(now)).toList();
  }

  /** All that is set to a student on a lesson, closed or not; what is due first comes first. */
  public static List<SetWork> listOn(Lesson lesson, Person student) {
    return query(" and v.lesson = ?2", student).setParameter(2, lesson).getResultList().stream()
        .sorted(BY_DUE_DATE)
        .toList();
  }

  private static TypedQuery<SetWork> query(String tail, Person student) {
    return Panache.getEntityManager()
        .createQuery("select " + COLUMNS + FROM + TO_STUDENT + tail, SetWork.class)
        .setParameter(1, student);
  }
}
