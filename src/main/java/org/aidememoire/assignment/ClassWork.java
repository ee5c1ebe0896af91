package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.aidememoire.people.Person;

/** An assignment as one student has it, and when it closes for the rest of the class. */
public record ClassWork(SetWork own, Closing closing) {
  private static final String ALL =
      "select new org.aidememoire.assignment.ClassWork("
          + SetWork.COLUMNS
          + ", new org.aidememoire.assignment.Closing("
          + Closing.columns()
          + "))"
          + SetWork.FROM
          + Closing.join("a")
          + SetWork.TO_STUDENT
          + " order by a.id";

  /** All that is set to a student, what is due first coming first. */
  public static List<ClassWork> listOf(Person student) {
    return Panache.getEntityManager()
        .createQuery(ALL, ClassWork.class)
        .setParameter(1, student)
        .getResultList()
        .stream()
        .sorted((one, other) -> SetWork.BY_DUE_DATE.compare(one.own, other.own))
        .toList();
  }

  /** When the last window can end. */
  public Instant closesForAllAt() {
    return closing.forAll(own.assignment().times());
  }
}
