package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.assignment.Times;

/** The answers that are marked, to some questions only: whatever else was saved is not read. */
public final class CountedAnswers {
  private CountedAnswers() {}

  /** When a step of an attempt came. */
  private record Saved(Attempt attempt, String question, long step, Instant receivedAt) {
    Answered answered() {
      return new Answered(attempt.id(), question);
    }
  }

  private record Answered(long attempt, String question) {}

  /** What the students of the course have handed in, persons and versions loaded. */
  public static List<Attempt> listHandedIn(Assignment assignment) {
    return Panache.getEntityManager()
        .createQuery(
            "from Attempt a join fetch a.person join fetch a.version join fetch a.assignment s"
                + " where s = ?1 and a.handedInAt is not null and "
                + SetWork.isSetTo("s", "a.person")
                + " order by a.id",
            Attempt.class)
        .setParameter(1, assignment)
        .getResultList();
  }

  /**
   * The answers to these questions in these attempts, which are all at the same assignment; a fixed
   * number of statements.
   */
  public static List<Step> list(List<Attempt> attempts, Collection<String> questionIds) {
    Map<Long, Times> times = times(attempts);
    Map<Answered, Long> newest = new LinkedHashMap<>();
    saved(attempts, questionIds).stream()
        .filter(saved -> saved.receivedAt().isBefore(saved.attempt().dueAt(times)))
        .forEach(saved -> newest.put(saved.answered(), saved.step()));
    return Step.listOf(newest.values());
  }

  private static List<Saved> saved(List<Attempt> attempts, Collection<String> questionIds) {
    return Panache.getEntityManager()
        .createQuery(
            "select s.attempt, s.questionId, s.id, s.receivedAt from Step s where s.attempt in"
                + " :attempts and s.questionId in :questions and not s.stale order by s.number",
            Saved.class)
        .setParameter("attempts", attempts)
        .setParameter("questions", questionIds)
        .getResultList();
  }

  private static Map<Long, Times> times(List<Attempt> attempts) {
    return attempts.stream()
        .flatMap(attempt -> attempt.findAssignment().stream())
        .findFirst()
        .map(set -> set.timesOf(attempts.stream().map(Attempt::person).toList()))
        .orElse(Map.of());
  }
}
