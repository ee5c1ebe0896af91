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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.Score;
import org.aidememoire.people.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Points that a teacher gives one student for one answer, in place of those worked out. Said with
 * its reason to the student; the next one about the same answer takes its place.
 */
@Entity
@Immutable
@Table(name = "mark_override")
public class MarkOverride extends PanacheEntityBase {
  /** In characters. */
  public static final int LONGEST_REASON = 2_000;

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

  /** Null takes back what was given before. */
  @Column private @Nullable BigDecimal points;

  @Column private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "teacher_id")
  private Person teacher;

  @Column(name = "given_at")
  private Instant givenAt;

  protected MarkOverride() {}

  /**
   * Gives other points for the answer of an item that counts now, in an attempt that is handed in.
   *
   * @param points from 0 to what the item is worth
   * @param reason one that says something
   * @throws IllegalArgumentException where the attempt has no such item, or the points are more
   *     than it is worth
   */
  public static void give(
      Attempt attempt, String questionId, BigDecimal points, String reason, Authorship by) {
    if (points.signum() < 0
        || points.compareTo(worth(attempt, questionId)) > 0
        || reason.isBlank()) {
      throw new IllegalArgumentException("An override has a reason, and points that there are");
    }
    record(attempt, questionId, points, reason, by);
    AuditEntry.record(
        by.person(), "override-mark", new AuditEntry.Subject("attempt", attempt.id()), by.at());
  }

  /** Takes back what was given for an item: its points are those worked out again. */
  public static void takeBack(Attempt attempt, String questionId, Authorship by) {
    if (newestOf(attempt).containsKey(questionId)) {
      record(attempt, questionId, null, "", by);
      AuditEntry.record(
          by.person(),
          "remove-mark-override",
          new AuditEntry.Subject("attempt", attempt.id()),
          by.at());
    }
  }

  /** What an item of a handed-in attempt is worth now, repairs included; 0 where it has no such. */
  public static BigDecimal worth(Attempt attempt, String unsafeQuestionId) {
    return Result.of(attempt).items().stream()
        .filter(marked -> marked.item().id().equals(unsafeQuestionId))
        .findFirst()
        .map(marked -> marked.score().possible())
        .orElse(BigDecimal.ZERO);
  }

  private static void record(
      Attempt attempt,
      String questionId,
      @Nullable BigDecimal points,
      String reason,
      Authorship by) {
    // In this order: who holds an assignment may be about to hold attempts at it.
    new HandIn(attempt).awaitRemarking();
    attempt.lock();
    MarkOverride override = new MarkOverride();
    override.attempt = attempt;
    override.questionId = questionId;
    override.stepNumber = numberOf(attempt.countedAnswers().findHolding(questionId));
    override.points = points;
    override.reason = reason.strip();
    override.teacher = by.person();
    override.givenAt = by.at();
    override.persist();
    Submission.remark(attempt);
  }

  private static int numberOf(Optional<Step> answer) {
    return answer.map(Step::number).orElse(0);
  }

  /** What stands for the items of an attempt, by the id of the item; one statement. */
  static Map<String, MarkOverride> newestOf(Attempt attempt) {
    return byAttempt(list("attempt = ?1 order by id", attempt))
        .getOrDefault(attempt.id(), Map.of());
  }

  /** The same of all attempts at an assignment, by the attempt's id; one statement. */
  static Map<Long, Map<String, MarkOverride>> newestIn(Assignment assignment) {
    return byAttempt(list("attempt.assignment = ?1 order by id", assignment));
  }

  private static Map<Long, Map<String, MarkOverride>> byAttempt(List<MarkOverride> all) {
    Map<Long, Map<String, MarkOverride>> newest = new HashMap<>();
    for (MarkOverride each : all) {
      Map<String, MarkOverride> ofAttempt =
          newest.computeIfAbsent(each.attempt.id(), attempt -> new HashMap<>());
      if (each.points == null) {
        ofAttempt.remove(each.questionId);
      } else {
        ofAttempt.put(each.questionId, each);
      }
    }
    return newest;
  }

  /** Whether this is the state of the answer that the teacher saw. */
  boolean isAbout(Optional<Step> answer) {
    return numberOf(answer) == stepNumber;
  }

  /**
   * The item with these points; never more than it is worth, which may be less since they were
   * given.
   */
  MarkedItem apply(MarkedItem item) {
    BigDecimal possible = item.score().possible();
    return points == null
        ? item
        : item.overridden(new Score(points.min(possible), possible), reason);
  }
}
