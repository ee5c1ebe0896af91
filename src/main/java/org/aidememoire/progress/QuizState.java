package org.aidememoire.progress;

import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Grading;
import org.aidememoire.common.Score;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is with one attempt at a quiz.
 *
 * @param assignmentId null for practice
 * @param answered how many items are answered and leave nothing to do
 * @param handedInAt null while the attempt is open
 * @param earned null while the attempt is open
 * @param bySweeper whether nobody handed it in, and it was done for them when time was over
 */
public record QuizState(
    long attemptId,
    long personId,
    @Nullable Long assignmentId,
    long lessonId,
    int number,
    Instant begunAt,
    long answered,
    @Nullable Instant handedInAt,
    @Nullable BigDecimal earned,
    @Nullable BigDecimal possible,
    boolean bySweeper) {

  private static final String STATES =
      """
      select new org.aidememoire.progress.QuizState(
        t.id, p.id, a.id, l.id, t.number, t.begunAt, count(distinct s.questionId),
        t.handedInAt, u.earned, u.possible, coalesce(u.bySweeper, false))
      from Attempt t join t.person p join t.lesson l left join t.assignment a
        left join Step s on s.attempt = t and s.finished and s.number =
          (select max(x.number) from Step x
           where x.attempt = t and x.questionId = s.questionId and not x.stale)
        left join Submission u on u.attempt = t and u.reopenedAt is null
      where %s
      group by t.id, p.id, a.id, l.id, t.number, t.begunAt, t.handedInAt, u.earned, u.possible,
        u.bySweeper
      order by t.begunAt desc
      """;

  /** All attempts of a person, the last one begun first. */
  public static List<QuizState> listOf(Person person) {
    return list("p = ?1", person);
  }

  /** The attempts of everybody in an assignment. */
  public static List<QuizState> listIn(Assignment assignment) {
    return list("a = ?1", assignment);
  }

  public boolean isHandedIn() {
    return handedInAt != null;
  }

  /** The score of the hand-in that stands. */
  public Optional<Score> findScore() {
    return earned == null || possible == null
        ? Optional.empty()
        : Optional.of(new Score(earned, possible));
  }

  /**
   * What attempts come to that are handed in.
   *
   * @param newestFirst of one person at one piece of work
   */
  public static Optional<Score> grade(List<QuizState> newestFirst, Grading grading) {
    return grading.grade(
        newestFirst.reversed().stream().flatMap(state -> state.findScore().stream()).toList());
  }

  private static List<QuizState> list(String condition, Object parameter) {
    return Panache.getEntityManager()
        .createQuery(STATES.formatted(condition), QuizState.class)
        .setParameter(1, parameter)
        .getResultList();
  }
}
