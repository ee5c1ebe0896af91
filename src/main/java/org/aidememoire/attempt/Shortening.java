package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.NewTimes;
import org.jspecify.annotations.Nullable;

/**
 * What new times would take from students at a quiz.
 *
 * @param ending how many are at it with time left, and would have none
 * @param late how many have given answers in time that would have come too late
 */
public record Shortening(int ending, int late) {

  /** An attempt with one of its answers; without one, where it has none. */
  record Row(
      long personId, Instant begunAt, @Nullable Instant handedInAt, @Nullable Instant answeredAt) {}

  /** One statement; none where nobody's time gets shorter. */
  public static Shortening by(NewTimes times, Assignment assignment, Instant now) {
    if (times.takeNothing()) {
      return new Shortening(0, 0);
    }
    List<Row> rows =
        Panache.getEntityManager()
            .createQuery(
                "select a.person.id, a.begunAt, a.handedInAt, s.receivedAt from Attempt a"
                    + " left join Step s on s.attempt = a and not s.stale where a.assignment = ?1",
                Row.class)
            .setParameter(1, assignment)
            .getResultList();
    return new Shortening(
        students(rows, row -> row.handedInAt == null && isCutOff(now, row, times)),
        students(rows, row -> row.answeredAt != null && isCutOff(row.answeredAt, row, times)));
  }

  private static boolean isCutOff(Instant at, Row row, NewTimes times) {
    return times.cutOff(at, row.personId, row.begunAt);
  }

  private static int students(List<Row> rows, Predicate<Row> which) {
    return (int) rows.stream().filter(which).map(Row::personId).distinct().count();
  }
}
