package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One saved answer in a notebook or an attempt. Steps are added, never changed. */
@Entity
@Immutable
public class Step extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "notebook_id")
  private @Nullable Notebook notebook;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private @Nullable Attempt attempt;

  @Column(name = "question_id")
  private String questionId;

  @Column private int number;
  @Column private int follows;
  @Column private UUID key;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private String answer;

  /** The same, once somebody has asked what it says; many ask. */
  @Transient private @Nullable Answer read;

  /**
   * Whether the answer left nothing to do: kept beside it, so that a list of what everybody has
   * done need not read every answer.
   */
  @Column private boolean finished;

  /**
   * Whether it was written without knowledge of a newer answer: kept, but it holds only once the
   * person sends it anew.
   */
  @Column private boolean stale;

  @Enumerated(EnumType.STRING)
  @Column
  private Kind kind = Kind.SAVE;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected Step() {}

  Step(SaveRequest request, Question question, Saving.Place place, Instant now) {
    this.questionId = request.questionId();
    this.number = place.number();
    this.stale = place.stale();
    this.follows = request.follows();
    this.key = request.key();
    this.answer = QuestionJson.writeAnswer(request.answer());
    this.finished = question.finishedBy(request.answer());
    this.receivedAt = now;
  }

  /** As it was read with those of a whole class: the session does not keep it. */
  Step(ClassSteps.Row row) {
    attempt = getEntityManager().getReference(Attempt.class, row.attemptId());
    questionId = row.questionId();
    number = row.number();
    answer = row.answer();
    kind = row.kind();
    receivedAt = row.receivedAt();
  }

  /** What the step is for. */
  enum Kind {
    /** Keeps an answer. */
    SAVE,
    /** Keeps the answer before once more, and asks what it is worth. */
    CHECK,
    /** Begins the item anew. */
    REDO
  }

  /** A step that follows another of the same question and asks something of it. */
  static Step after(Step holding, Question question, Kind kind, Instant now) {
    Answer kept = kind == Kind.REDO ? Answer.NONE : holding.answer();
    int number = countOf(holding) + 1;
    SaveRequest request =
        new SaveRequest(holding.questionId, UUID.randomUUID(), holding.number, kept);
    Step step = new Step(request, question, new Saving.Place(number, false), now);
    step.kind = kind;
    return step;
  }

  /** The highest number that a step of the same question has. */
  private static int countOf(Step other) {
    return find(
            "select max(s.number) from Step s where s.attempt = ?1 and s.questionId = ?2",
            other.attempt,
            other.questionId)
        .project(Integer.class)
        .firstResult();
  }

  /** The checks and new beginnings of an attempt, in order. */
  static List<Step> listChecks(Attempt attempt) {
    return list("attempt = ?1 and kind <> ?2 order by id", attempt, Kind.SAVE);
  }

  /** Stores the step. */
  Step addTo(Notebook owner) {
    notebook = owner;
    persist();
    return this;
  }

  /**
   * Stores the step in an attempt that is still as it was read.
   *
   * @throws jakarta.persistence.OptimisticLockException where somebody changed the attempt
   */
  Step addTo(Attempt owner) {
    attempt = owner;
    new StepInsert(this, owner).store();
    return this;
  }

  /**
   * The steps that decide what becomes of a save: its question's newest, the newest that holds, and
   * the one with its key.
   */
  static List<Step> listBearingOn(Notebook notebook, SaveRequest request) {
    return list(bearing("notebook"), notebook, request.questionId(), request.key());
  }

  static List<Step> listBearingOn(Attempt attempt, SaveRequest request) {
    return list(bearing("attempt"), attempt, request.questionId(), request.key());
  }

  private static String bearing(String owner) {
    return """
        from Step s where s.%1$s = ?1 and (s.key = ?3 or s.questionId = ?2 and s.number >=
          (select max(t.number) from Step t
            where t.%1$s = ?1 and t.questionId = ?2 and not t.stale))
        order by s.number"""
        .formatted(owner);
  }

  /** The steps with these ids, in order. */
  static List<Step> listOf(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
  }

  static Optional<Step> findIn(Notebook notebook, String unsafeQuestionId, int unsafeNumber) {
    return find(
            "notebook = ?1 and questionId = ?2 and number = ?3",
            notebook,
            unsafeQuestionId,
            unsafeNumber)
        .firstResultOptional();
  }

  static List<UUID> listKeys(Attempt attempt) {
    return getEntityManager()
        .createQuery("select s.key from Step s where s.attempt = ?1", UUID.class)
        .setParameter(1, attempt)
        .getResultList();
  }

  /** Whether as many stale answers of a question are kept as ever are. */
  static boolean hasEnoughStale(Attempt attempt, String questionId) {
    return count("attempt = ?1 and questionId = ?2 and stale", attempt, questionId)
        >= Saving.MOST_STALE;
  }

  static boolean hasEnoughStale(Notebook notebook, String questionId) {
    return count("notebook = ?1 and questionId = ?2 and stale", notebook, questionId)
        >= Saving.MOST_STALE;
  }

  static long countIn(Attempt attempt) {
    return count("attempt", attempt);
  }

  Kind kind() {
    return kind;
  }

  boolean isOf(UUID saveKey) {
    return key.equals(saveKey);
  }

  boolean says(SaveRequest request) {
    return questionId.equals(request.questionId()) && answer().equals(request.answer());
  }

  public Answer answer() {
    if (read == null) {
      read = QuestionJson.readAnswer(answer);
    }
    return read;
  }

  /** As it is stored: see {@link QuestionJson}. */
  String answerJson() {
    return answer;
  }

  /** Whether the answer left nothing to do: it says something and has the evidence it needs. */
  public boolean isFinished() {
    return finished;
  }

  /** Whether its writer asked with it what it is worth. */
  public boolean isChecked() {
    return kind == Kind.CHECK;
  }

  /** Whether it never came to hold, because its writer did not know a newer answer. */
  boolean isStale() {
    return stale;
  }

  /** The number of the newest step that its writer knew; 0 where they knew none. */
  int follows() {
    return follows;
  }

  /** Under which it was saved, so that a device can tell that the server has it. */
  UUID key() {
    return key;
  }

  /** Of a step in an attempt. */
  long attemptId() {
    return Objects.requireNonNull(attempt).id();
  }

  /** The attempt it belongs to; empty for a step of a notebook. */
  public Optional<Attempt> findAttempt() {
    return Optional.ofNullable(attempt);
  }

  public String questionId() {
    return questionId;
  }

  /** Counted from 1 for each question. */
  public int number() {
    return number;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
