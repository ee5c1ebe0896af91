package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.QuestionJson;
import org.aidememoire.question.Rubric.Judgement;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher found in one state of a long answer. Lies here, and not with the pages on which it
 * is given, because a {@link Result} is worked out with it.
 */
@Entity
@Immutable
@Table(name = "rubric_mark")
public class RubricMark extends PanacheEntityBase {
  /** In characters. */
  public static final int LONGEST_COMMENT = 5_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "question_id")
  private String questionId;

  @Column(name = "step_number")
  private int stepNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "marker_id")
  private Person marker;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private String judgement;

  @Column(name = "marked_at")
  private Instant markedAt;

  protected RubricMark() {}

  /**
   * Marks an answer, and the hand-in with it. The same judgement about the same answer is given
   * once.
   *
   * @param answer the state of the answer that the teacher had before them
   * @throws IllegalArgumentException where the judgement does not fit the question's rubric
   */
  public static void give(
      Attempt attempt, Step answer, Judgement judgement, Person teacher, Instant now) {
    if (!(attempt.version().content().findItem(answer.questionId()).orElse(null)
        instanceof LongText question)) {
      throw new IllegalArgumentException("No such long answer");
    }
    Mark.judged(question, answer.answer(), judgement);
    // In this order: who holds an assignment may be about to hold attempts at it.
    new HandIn(attempt).awaitRemarking();
    attempt.lock();
    MarkOverride.giveWay(attempt, answer, new Authorship(teacher, now));
    RubricMark before =
        newest(List.of(attempt.id())).get(new On(attempt.id(), answer.questionId()));
    if (before != null && before.isAbout(answer) && before.judgement().equals(judgement)) {
      return;
    }
    RubricMark mark = new RubricMark();
    mark.attempt = attempt;
    mark.questionId = answer.questionId();
    mark.stepNumber = answer.number();
    mark.marker = teacher;
    mark.judgement = QuestionJson.writeJudgement(judgement);
    mark.markedAt = now;
    mark.persist();
    AuditEntry.record(teacher, "mark", new AuditEntry.Subject("attempt", attempt.id()), now);
    Submission.remark(attempt);
  }

  /** Which answer a mark is about. */
  public record On(long attemptId, String questionId) {}

  /** The mark that stands for each answer in these attempts; it may be about an older state. */
  public static Map<On, RubricMark> newest(Collection<Long> attemptIds) {
    List<RubricMark> all = list("attempt.id in ?1 order by id", attemptIds);
    Map<On, RubricMark> newest = new HashMap<>();
    all.forEach(mark -> newest.put(new On(mark.attempt.id(), mark.questionId), mark));
    return newest;
  }

  /** The same by attempt, and within it by question. */
  static Map<Long, Map<String, RubricMark>> newestByAttempt(Collection<Long> attemptIds) {
    Map<Long, Map<String, RubricMark>> byAttempt = new HashMap<>();
    newest(attemptIds)
        .forEach(
            (on, mark) ->
                byAttempt
                    .computeIfAbsent(on.attemptId(), attempt -> new HashMap<>())
                    .put(on.questionId(), mark));
    return byAttempt;
  }

  /** Whether this is the state of the answer that was judged. */
  public boolean isAbout(Step answer) {
    return answer.number() == stepNumber;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This mark is not stored yet");
    }
    return id;
  }

  public Judgement judgement() {
    return QuestionJson.readJudgement(judgement);
  }

  /** What the answer earns by it. */
  Mark mark(LongText question, Answer answer) {
    return Mark.judged(question, answer, judgement());
  }

  public Instant markedAt() {
    return markedAt;
  }
}
