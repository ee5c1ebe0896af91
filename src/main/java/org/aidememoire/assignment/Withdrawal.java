package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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

  /**
   * Sets an assignment again as it was; nothing happens where that has been done already.
   *
   * @return empty where the person does not teach such an assignment
   */
  public static Optional<Assignment> reverse(long unsafeId, Authorship by) {
    Optional<Assignment> found =
        Panache.getEntityManager()
            .createQuery(TAUGHT, Assignment.class)
            .setParameter(1, by.person())
            .setParameter(2, unsafeId)
            .getResultList()
            .stream()
            .findFirst();
    found.ifPresent(assignment -> reverse(assignment, by));
    return found;
  }

  /** A form that is sent twice at once is one act. */
  private static void reverse(Assignment assignment, Authorship by) {
    Panache.getEntityManager().refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
    if (assignment.isWithdrawn()) {
      assignment.restore(by);
    }
  }
}
