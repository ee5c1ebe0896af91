package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.aidememoire.assignment.NewTimes.Change;
import org.aidememoire.assignment.NewTimes.Whose;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Person;

/**
 * A student now enrolled in what is set, with all that makes their times other than everybody's.
 */
record Seat(Assignment assignment, Exceptions exceptions) {
  private static final String SEATS =
      "select new org.aidememoire.assignment.Seat(a,"
          + " new org.aidememoire.assignment.Exceptions(p.id, "
          + Exceptions.columns()
          + ")) from Assignment a join Enrolment e on e.course = a.course join e.person p ";

  private static final String SET = " where a.withdrawnAt is null and e.leftAt is null and ";

  /** Of these students in these assignments, as it would be without the group; one statement. */
  static List<Seat> listWithout(
      CourseGroup group, Collection<Long> assignments, Collection<Long> students) {
    if (assignments.isEmpty() || students.isEmpty()) {
      return List.of();
    }
    return query(Exceptions.joinsWithoutGroup("a", "p"), "a.id in ?2 and p.id in ?3")
        .setParameter(1, group)
        .setParameter(2, assignments)
        .setParameter(3, students)
        .getResultList();
  }

  /** Of one student in all that has a time limit; one statement. */
  static List<Seat> listTimedOf(Person student) {
    return query(Exceptions.joins("a", "p"), "p = ?1 and a.limitMinutes is not null")
        .setParameter(1, student)
        .getResultList();
  }

  private static TypedQuery<Seat> query(String joins, String which) {
    return Panache.getEntityManager().createQuery(SEATS + joins + SET + which, Seat.class);
  }

  Whose whose() {
    return new Whose(assignment.id(), exceptions.personId());
  }

  /** Other exceptions in place of these. */
  Change changedFrom(Exceptions before, Exceptions after) {
    Times everybody = assignment.times();
    return new Change(whose(), before.appliedTo(everybody), after.appliedTo(everybody));
  }
}
