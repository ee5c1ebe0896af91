package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;

/**
 * Where somebody works on a lesson: in an assignment, or as practice.
 *
 * @param set empty for practice
 */
public record Workplace(Person person, LessonVersion version, Optional<SetWork> set) {

  /** The work on an assignment that is set to this student and has opened. */
  public static Optional<Workplace> findSet(Person student, long unsafeAssignmentId, Instant now) {
    return SetWork.findOf(student, unsafeAssignmentId)
        .filter(work -> !work.window().isUpcoming(now))
        .map(work -> new Workplace(student, work.assignment().version(), Optional.of(work)));
  }

  /**
   * Practice on a lesson; empty where there is no such lesson, or where it is set to this student
   * and not yet closed, or begun there and not handed in: late answers may still come to count.
   */
  public static Optional<Workplace> findPractice(Person person, String unsafeSlug, Instant now) {
    return LessonVersion.findOffered(unsafeSlug)
        .filter(version -> SetWork.listNotClosed(person, version.lesson(), now).isEmpty())
        .filter(version -> !isUnderWay(person, version.lesson(), 0))
        .map(version -> new Workplace(person, version, Optional.empty()));
  }

  /**
   * Whether the person has begun the lesson in an assignment and not handed it in.
   *
   * @param beside the id of an assignment that is not meant; 0 for none
   */
  static boolean isUnderWay(Person person, Lesson lesson, long beside) {
    return Panache.getEntityManager()
            .createQuery(
                "select count(*) from Attempt a join a.assignment s where a.person = :person"
                    + " and a.lesson = :lesson and a.handedInAt is null and s.withdrawnAt is null"
                    + " and s.id <> :beside",
                Long.class)
            .setParameter("person", person)
            .setParameter("lesson", lesson)
            .setParameter("beside", beside)
            .getSingleResult()
        > 0;
  }

  /** Whether answers given now count. */
  public boolean isOpen(Instant now) {
    return set.map(work -> work.window().isOpen(now)).orElse(true);
  }

  public Optional<Assignment> findAssignment() {
    return set.map(SetWork::assignment);
  }

  Optional<Long> assignmentId() {
    return findAssignment().map(Assignment::id);
  }
}
