package org.aidememoire.attempt;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.NewTimes.Whose;
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
      long assignmentId,
      long personId,
      Instant begunAt,
      @Nullable Instant handedInAt,
      @Nullable Instant answeredAt) {
    private boolean isCutOff(@Nullable Instant at, NewTimes times) {
      return at != null && times.cutOff(at, new Whose(assignmentId, personId), begunAt);
    }
  }

  /** Of how many students. One statement; none where nobody's time gets shorter. */
  public static Shortening by(NewTimes times, Instant now) {
    return by(times, now, Row::personId);
  }

  /** The same as {@link #by}, of how many quizzes. */
  public static Shortening inQuizzes(NewTimes times, Instant now) {
    return by(times, now, Row::assignmentId);
  }

  private static Shortening by(NewTimes times, Instant now, Function<Row, Long> of) {
    if (times.takeNothing()) {
      return new Shortening(0, 0);
    }
    List<Row> rows = list(times);
    return new Shortening(
        count(rows, row -> row.handedInAt == null && row.isCutOff(now, times), of),
        count(rows, row -> row.isCutOff(row.answeredAt, times), of));
  }

  /** Whoever keeps their time is left out: of a large class this is mostly one. */
  private static List<Row> list(NewTimes times) {
    Set<Whose> whose = times.shorter().keySet();
    return Panache.getEntityManager()
        .createQuery(
            "select a.assignment.id, a.person.id, a.begunAt, a.handedInAt, s.receivedAt"
                + " from Attempt a left join Step s on s.attempt = a and not s.stale"
                + " where a.assignment.id in ?1 and a.person.id in ?2",
            Row.class)
        .setParameter(1, whose.stream().map(Whose::assignmentId).collect(toSet()))
        .setParameter(2, whose.stream().map(Whose::personId).collect(toSet()))
        .getResultList();
  }

  private static int count(List<Row> rows, Predicate<Row> which, Function<Row, Long> of) {
    return (int) rows.stream().filter(which).map(of).distinct().count();
  }

  public boolean isNothing() {
    return ending == 0 && late == 0;
  }

  /**
   * A sentence each for the quizzes that would end and for the answers that would come too late;
   * none for what there is none of.
   */
  public List<String> inWords(IntFunction<String> ends, IntFunction<String> tooLate) {
    List<String> sentences = new ArrayList<>();
    if (ending > 0) {
      sentences.add(ends.apply(ending));
    }
    if (late > 0) {
      sentences.add(tooLate.apply(late));
    }
    return sentences;
  }
}
