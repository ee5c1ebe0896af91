package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Assignment;

/**
 * The steps of all attempts that are handed in to an assignment. They are read as plain rows: a
 * large class has tens of thousands, of which the session would otherwise keep each.
 */
final class ClassSteps {
  private static final String ROWS =
      "select s.attempt.id, s.questionId, s.number, s.answer, s.kind, s.receivedAt from Step s where ";

  private static final String OF_CLASS =
      "s.attempt.assignment = ?1 and s.attempt.handedInAt is not null and ";

  private ClassSteps() {}

  /** What marking needs to know of a step. */
  record Row(
      long attemptId,
      String questionId,
      int number,
      String answer,
      Step.Kind kind,
      Instant receivedAt) {}

  /** The step that holds for each item of each attempt. */
  static List<Step> listNewest(Assignment assignment) {
    return list(
        query(
                OF_CLASS
                    + "s.number = (select max(t.number) from Step t where t.attempt = s.attempt"
                    + " and t.questionId = s.questionId and not t.stale)")
            .setParameter(1, assignment));
  }

  /** The checks and new beginnings, in order. */
  static List<Step> listChecks(Assignment assignment) {
    return list(
        query(OF_CLASS + "s.kind <> ?2 order by s.id")
            .setParameter(1, assignment)
            .setParameter(2, Step.Kind.SAVE));
  }

  /** All steps of these attempts that held at some time, in the order of their numbers. */
  static List<Step> listHolding(List<Long> attemptIds) {
    return list(
        query("s.attempt.id in ?1 and not s.stale order by s.number").setParameter(1, attemptIds));
  }

  private static TypedQuery<Row> query(String which) {
    return Panache.getEntityManager().createQuery(ROWS + which, Row.class);
  }

  private static List<Step> list(TypedQuery<Row> rows) {
    return rows.getResultList().stream().map(Step::new).toList();
  }
}
