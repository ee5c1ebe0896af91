package org.aidememoire.marking.web;

import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The way from one student's work to the next, in the order of the class by name.
 *
 * @param place of this student, from 1
 * @param before null for the first
 * @param after null for the last
 */
record ClassWalk(int place, int students, @Nullable Stop before, @Nullable Stop after) {

  /** The work of another student. */
  record Stop(String student, String path) {
    static Stop at(Assignment assignment, Person student) {
      return new Stop(
          student.displayName(),
          "/assignments/%d/students/%d".formatted(assignment.id(), student.id()));
    }
  }

  /** One statement. */
  static ClassWalk of(Assignment assignment, Person student) {
    List<Person> all =
        Enrolment.listIn(assignment.course()).stream().map(Enrolment::person).toList();
    int here = all.stream().map(Person::id).toList().indexOf(student.id());
    return new ClassWalk(
        here + 1,
        all.size(),
        here > 0 ? Stop.at(assignment, all.get(here - 1)) : null,
        here + 1 < all.size() ? Stop.at(assignment, all.get(here + 1)) : null);
  }
}
