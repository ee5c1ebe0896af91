package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.common.Score;
import org.aidememoire.people.Person;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One hand-in of an attempt: it stands unless a teacher has reopened it. */
@Entity
@DynamicUpdate // a new mark must not undo a reopening that ran beside it
public class Submission extends PanacheEntityBase {
  private static final String SWEPT =
      "from Submission s join fetch s.attempt t join fetch t.person p join fetch t.version v"
          + " join fetch v.lesson join fetch t.assignment g"
          + " where s.bySweeper and s.reopenedAt is null and t.number = (select max(o.number)"
          + " from Attempt o where o.assignment = g and o.person = p) ";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column private int answers;
  @Column private String checksum;
  @Column private BigDecimal earned;
  @Column private BigDecimal possible;

  /** Whether nobody handed in, and the sweeper did it after the due date. */
  @Column(name = "by_sweeper")
  private boolean bySweeper;

  @Column(name = "reopened_at")
  private @Nullable Instant reopenedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reopened_by")
  private @Nullable Person reopenedBy;

  protected Submission() {}

  /** What the owner of an overdue attempt has not done is done for them, with what was saved. */
  static void bySweeper(Attempt attempt, Result result, Instant now) {
    standing(attempt, result, now).bySweeper = true;
  }

  static Submission standing(Attempt attempt, Result result, Instant now) {
    Submission submission = new Submission();
    submission.attempt = attempt;
    submission.handedInAt = now;
    submission.answers = result.given();
    submission.checksum = Receipt.checksum(result.counted());
    submission.earned = result.score().earned();
    submission.possible = result.score().possible();
    submission.persist();
    return submission;
  }

  /** What stands of a person's attempt, with the attempt and its times, in one statement. */
  public static Optional<Submission> findOwnedBy(Person person, long unsafeAttemptId) {
    return TimedAttempt.findHandedIn(person, unsafeAttemptId);
  }

  public static Optional<Submission> findStanding(Attempt attempt) {
    return find("attempt = ?1 and reopenedAt is null", attempt).firstResultOptional();
  }

  /** All hand-ins of an attempt, the newest first; those that were reopened as well. */
  public static List<Submission> listOf(Attempt attempt) {
    return list("attempt = ?1 order by handedInAt desc", attempt);
  }

  /**
   * Marks the hand-ins in an assignment anew, after a due date has moved (an answer that was late
   * may count now, and the other way round) or a question was put right. The receipts stay as they
   * were given. Hand-ins wait for it, so that none is marked by what held before.
   */
  public static void remarkIn(Assignment assignment) {
    awaitHandIns(assignment);
    Map<String, Amendment> amendments = Repair.amendmentsIn(assignment);
    ClassResults results = ClassResults.of(assignment);
    results
        .submissions()
        .forEach(submission -> submission.keep(results.resultOf(submission, amendments).score()));
  }

  /**
   * Waits for hand-ins under way and for other teachers, and sees what these changed; hand-ins that
   * come wait until this transaction ends.
   */
  static void awaitHandIns(Assignment assignment) {
    getEntityManager().flush();
    getEntityManager().refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Marks anew what one person has handed in, after their profile has changed, which moves nothing
   * where there is no time limit. Waits for what the person is handing in just now, and what they
   * hand in next waits for it.
   */
  public static void remarkOf(Person person) {
    awaitHandInsOf(person);
    List<Submission> standing =
        list(
            "from Submission s join fetch s.attempt t join fetch t.person join fetch t.version"
                + " join fetch t.assignment g"
                + " where t.person = ?1 and s.reopenedAt is null and g.limitMinutes is not null",
            person);
    standing.forEach(Submission::remark);
  }

  /**
   * Waits for what the person is handing in just now in quizzes with a time limit; what they hand
   * in next waits until this transaction ends. Teachers who are changing what marks go by there are
   * waited for as well, and first: who holds an assignment may be about to hold attempts at it.
   */
  static void awaitHandInsOf(Person person) {
    getEntityManager().flush();
    hold(
        person,
        """
        select s.id from assignment s where s.limit_minutes is not null and exists
          (select from attempt a where a.assignment_id = s.id and a.person_id = :person)
        order by s.id for share
        """);
    hold(
        person,
        """
        select a.id from attempt a join assignment s on s.id = a.assignment_id
        where a.person_id = :person and s.limit_minutes is not null
        order by a.id for no key update of a
        """);
  }

  private static void hold(Person person, String rows) {
    getEntityManager()
        .createNativeQuery(rows, Long.class)
        .setParameter("person", person.id())
        .getResultList();
  }

  /** Marks the hand-in anew, after a person has marked one of its answers. */
  static void remark(Attempt attempt) {
    findStanding(attempt).ifPresent(Submission::remark);
  }

  private void remark() {
    keep(Result.of(attempt).score());
  }

  /** The hand-ins that stand in an assignment, attempts, persons and versions loaded. */
  static List<Submission> listStandingIn(Assignment assignment) {
    return list(
        "from Submission s join fetch s.attempt t join fetch t.person join fetch t.version v"
            + " join fetch v.lesson where t.assignment = ?1 and s.reopenedAt is null",
        assignment);
  }

  /** What stands of the newest attempts in an assignment, handed in by the sweeper. */
  static List<Submission> listSweptIn(Assignment assignment) {
    return list(SWEPT + "and g = ?1 order by t.id", assignment);
  }

  /** The same of one person, in quizzes with a time limit. */
  static List<Submission> listSweptOf(Person person) {
    return list(
        SWEPT + "and p = ?1 and g.limitMinutes is not null and g.withdrawnAt is null order by t.id",
        person);
  }

  /** Whether a teacher has reopened the attempt at this instant or after it. */
  static boolean wasReopenedSince(Attempt attempt, Instant then) {
    return count("attempt = ?1 and reopenedAt >= ?2", attempt, then) > 0;
  }

  private void keep(Score score) {
    earned = score.earned();
    possible = score.possible();
  }

  void reopen(Person teacher, Instant now) {
    reopenedAt = now;
    reopenedBy = teacher;
  }

  public Attempt attempt() {
    return attempt;
  }

  /** Whether no teacher has reopened it. */
  boolean isStanding() {
    return reopenedAt == null;
  }

  public boolean isBySweeper() {
    return bySweeper;
  }

  public Receipt receipt() {
    return new Receipt(handedInAt, answers, checksum);
  }

  public Score score() {
    return new Score(earned, possible);
  }
}
