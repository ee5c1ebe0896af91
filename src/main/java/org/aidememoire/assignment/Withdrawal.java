package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.course.Course;

/** An assignment that was taken back, with its lesson loaded. */
public record Withdrawal(Assignment assignment, Instant at) {
  private static final String IN_COURSE =
      """
      select new org.aidememoire.assignment.Withdrawal(a, a.withdrawnAt)
      from Assignment a join fetch a.version v join fetch v.lesson
      where a.course = ?1 and a.withdrawnAt is not null
      order by a.withdrawnAt desc, a.id desc
      """;

  private static final String TAUGHT =
      "from Assignment a join fetch a.course c join c.teachers t where t = ?1 and a.id = ?2";

  /** Of a course, the last one first. */
  public static List<Withdrawal> listIn(Course course) {
    return Panache.getEntityManager()
        .createQuery(IN_COURSE, Withdrawal.class)
        .setParameter(1, course)
        .getResultList();
  }

  /** What is set to the course of the same lesson: with it the class would have that twice. */
  public List<Assignment> beside(List<Assignment> set) {
    return set.stream().filter(other -> isTwice(assignment, other)).toList();
  }

  private static boolean isTwice(Assignment one, Assignment other) {
    return one.id() != other.id() && one.lesson().id() == other.lesson().id();
  }

  /**
   * What came of undoing a withdrawal.
   *
   * @param done whether the assignment is set now; not where the class would have the lesson twice,
   *     and the teacher does not know that
   */
  public record Reversal(Assignment assignment, boolean done) {}

  /**
   * Sets an assignment again as it was; nothing happens where that has been done already.
   *
   * @param known what is set of the same lesson, as the teacher saw it, by id
   * @return empty where the person does not teach such an assignment
   */
  public static Optional<Reversal> reverse(long unsafeId, Collection<Long> known, Authorship by) {
    Optional<Assignment> found =
        Panache.getEntityManager()
            .createQuery(TAUGHT, Assignment.class)
            .setParameter(1, by.person())
            .setParameter(2, unsafeId)
            .getResultList()
            .stream()
            .findFirst();
    return found.map(assignment -> new Reversal(assignment, reverse(assignment, known, by)));
  }

  /** A form that is sent twice at once is one act; nobody sets the lesson meanwhile. */
  private static boolean reverse(Assignment assignment, Collection<Long> known, Authorship by) {
    EntityManager session = Panache.getEntityManager();
    session.lock(assignment.course(), LockModeType.PESSIMISTIC_WRITE);
    session.refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
    if (!assignment.isWithdrawn()) {
      return true;
    }
    boolean allKnown =
        Assignment.listIn(assignment.course()).stream()
            .filter(other -> isTwice(assignment, other))
            .allMatch(other -> known.contains(other.id()));
    if (allKnown) {
      assignment.restore(by);
    }
    return allKnown;
  }
}
