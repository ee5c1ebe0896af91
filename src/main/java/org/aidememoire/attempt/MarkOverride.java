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
import java.util.function.Predicate;
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

  private MarkOverride(Attempt attempt, On seen, @Nullable BigDecimal points, String reason) {
    this.attempt = attempt;
    this.questionId = seen.questionId();
    this.stepNumber = seen.step();
    this.points = points;
    this.reason = reason;
  }

  /**
   * What a teacher had before them.
   *
   * @param step the number of the state of the answer that counts; 0 where there is none
   * @param override the id of what stands already; 0 where nothing does. Where it is to be taken
   *     back, it may be about an earlier answer.
   */
  public record On(String questionId, int step, long override) {}

  /** Points with the reason for them, which says something. */
  public record Given(BigDecimal points, String reason) {
    public Given {
      if (points.signum() < 0 || reason.isBlank()) {
        throw new IllegalArgumentException("An override has points and a reason");
      }
    }
  }

  /**
   * Gives other points for the answer of an item that counts now, in an attempt that is handed in.
   *
   * @return false where something is not as the teacher saw it: then nothing was done
   * @throws IllegalArgumentException where the points are more than the item is worth
   */
  public static boolean give(Attempt attempt, On seen, Given given, Authorship by) {
    if (!isAsSeen(attempt, seen, false)) {
      return false;
    }
    if (given.points().compareTo(worth(attempt, seen.questionId())) > 0) {
      throw new IllegalArgumentException("No more points than the question is worth");
    }
    new MarkOverride(attempt, seen, given.points(), given.reason().strip()).persist(by);
    record("override-mark", attempt, by);
    return true;
  }

  /**
   * Takes back what was given for an item, also where it was for an answer that does not count any
   * more: its points are those worked out.
   *
   * @return false where something is not as the teacher saw it: then nothing was done
   */
  public static boolean takeBack(Attempt attempt, On seen, Authorship by) {
    if (seen.override() == 0 || !isAsSeen(attempt, seen, true)) {
      return false;
    }
    new MarkOverride(attempt, seen, null, "").persist(by);
    record("remove-mark-override", attempt, by);
    return true;
  }

  /**
   * Whether all is still so, and stays so until this transaction ends.
   *
   * @param lapsedToo whether points for an answer that does not count any more are meant as well
   */
  private static boolean isAsSeen(Attempt attempt, On seen, boolean lapsedToo) {
    // In this order: who holds an assignment may be about to hold attempts at it.
    new HandIn(attempt).awaitRemarking();
    attempt.lock();
    Optional<Step> counted = attempt.countedAnswers().findHolding(seen.questionId());
    return !attempt.isOpen()
        && numberOf(counted) == seen.step()
        && findNewest(attempt, seen.questionId())
                .filter(given -> lapsedToo || given.isAbout(counted))
                .map(MarkOverride::id)
                .orElse(0L)
            == seen.override();
  }

  /** What stands for an answer in this state. */
  private static Optional<MarkOverride> findStanding(
      Attempt attempt, String questionId, Optional<Step> counted) {
    return findNewest(attempt, questionId).filter(given -> given.isAbout(counted));
  }

  /** What was given last, whichever answer counts. */
  private static Optional<MarkOverride> findNewest(Attempt attempt, String questionId) {
    return Optional.ofNullable(newestOf(attempt).get(questionId));
  }

  /**
   * A mark by rubric takes the place of what was given for the same answer before.
   *
   * @param answer that is marked
   */
  static void giveWay(Attempt attempt, Step answer, Authorship by) {
    findStanding(attempt, answer.questionId(), Optional.of(answer))
        .map(standing -> new On(answer.questionId(), answer.number(), standing.id()))
        .ifPresent(seen -> takeBack(attempt, seen, by));
  }

  private static BigDecimal worth(Attempt attempt, String questionId) {
    return Result.of(attempt).items().stream()
        .filter(marked -> marked.item().id().equals(questionId))
        .findFirst()
        .map(marked -> marked.score().possible())
        .orElse(BigDecimal.ZERO);
  }

  private void persist(Authorship by) {
    teacher = by.person();
    givenAt = by.at();
    persist();
    Submission.remark(attempt);
  }

  private static void record(String action, Attempt attempt, Authorship by) {
    AuditEntry.record(
        by.person(), action, new AuditEntry.Subject("attempt", attempt.id()), by.at());
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

  /** Which answers in an assignment have points that a teacher gave for them; one statement. */
  public static Predicate<Step> standingIn(Assignment assignment) {
    Map<Long, Map<String, MarkOverride>> newest = newestIn(assignment);
    return answer ->
        Optional.ofNullable(
                newest.getOrDefault(answer.attemptId(), Map.of()).get(answer.questionId()))
            .filter(override -> override.isAbout(Optional.of(answer)))
            .isPresent();
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
    return points == null ? item : item.overridden(new Score(points.min(possible), possible), this);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This override is not stored yet");
    }
    return id;
  }

  String questionId() {
    return questionId;
  }

  /** What was given, whatever the item is worth now. */
  public BigDecimal points() {
    if (points == null) {
      throw new IllegalStateException("This one takes points back");
    }
    return points;
  }

  /** As the student reads it. */
  public String reason() {
    return reason;
  }
}
