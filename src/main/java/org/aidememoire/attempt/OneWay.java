package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import org.aidememoire.assignment.Assignment;

/** Quizzes in which there is no way back to an item that was left. */
public final class OneWay {
  private OneWay() {}

  /** Whether somebody is at work on an assignment: they may be at any of its items. */
  public static boolean isBegunIn(Assignment assignment) {
    return isAnyIn(assignment, 0);
  }

  /**
   * Whether somebody at work on an assignment has left items for good. Which ones these are is
   * known by their place in the attempt's order, so that must stay as it is.
   */
  public static boolean isUnderWayIn(Assignment assignment) {
    return isAnyIn(assignment, 1);
  }

  private static boolean isAnyIn(Assignment assignment, int passed) {
    return !Panache.getEntityManager()
        .createQuery(
            "select a.id from Attempt a"
                + " where a.assignment = ?1 and a.handedInAt is null and a.reached > ?2",
            Long.class)
        .setParameter(1, assignment)
        .setParameter(2, passed)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
