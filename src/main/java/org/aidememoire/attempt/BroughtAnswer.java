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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.QuestionJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An answer that never reached the server: the student kept it in a file, and the teacher uploaded
 * that. It may have been written at any time: it is shown beside the work, and never marked.
 */
@Entity
@Table(name = "brought_answer")
@Immutable
public class BroughtAnswer extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "question_id")
  private String questionId;

  @Column private UUID key;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private String answer;

  @Column(name = "as_sent")
  private @Nullable String asSent;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "brought_by")
  private Person broughtBy;

  @Column(name = "brought_at")
  private Instant broughtAt;

  /**
   * What a file says.
   *
   * @param asSent what was typed, where not all of it could be read; else null
   * @param claimedAt when the answer was written, by the clock of the student's device
   */
  public record Claim(
      String questionId, UUID key, Answer answer, @Nullable String asSent, Instant claimedAt) {
    boolean fits(Attempt attempt) {
      SaveRequest request = new SaveRequest(questionId, key, 0, answer);
      return attempt.version().content().findItem(questionId).filter(request::fits).isPresent();
    }
  }

  protected BroughtAnswer() {}

  private BroughtAnswer(Attempt attempt, Claim claim, Person teacher, Instant now) {
    this.attempt = attempt;
    this.questionId = claim.questionId();
    this.key = claim.key();
    this.answer = QuestionJson.writeAnswer(claim.answer());
    this.asSent = claim.asSent();
    this.claimedAt = claim.claimedAt();
    this.broughtBy = teacher;
    this.broughtAt = now;
  }

  /**
   * Keeps what is in a file. What was brought before, or reached the server after all, is left out.
   *
   * @return how many answers are new
   */
  public static int bring(Attempt attempt, List<Claim> claims, Person teacher, Instant now) {
    Set<UUID> known =
        listOf(attempt).stream().map(brought -> brought.key).collect(Collectors.toSet());
    known.addAll(Step.listKeys(attempt));
    List<BroughtAnswer> fresh =
        claims.stream()
            .filter(claim -> claim.fits(attempt))
            .filter(claim -> known.add(claim.key()))
            .map(claim -> new BroughtAnswer(attempt, claim, teacher, now))
            .toList();
    persist(fresh);
    AuditEntry.record(teacher, "bring", new AuditEntry.Subject("attempt", attempt.id()), now);
    return fresh.size();
  }

  /** By question, and by the time that they claim. */
  public static List<BroughtAnswer> listOf(Attempt attempt) {
    return list("attempt = ?1 order by questionId, claimedAt, id", attempt);
  }

  public String questionId() {
    return questionId;
  }

  public Answer answer() {
    return QuestionJson.readAnswer(answer);
  }

  /** What was typed; empty where all of it could be read. */
  public Optional<String> findAsSent() {
    return Optional.ofNullable(asSent);
  }

  public Instant claimedAt() {
    return claimedAt;
  }

  public Instant broughtAt() {
    return broughtAt;
  }
}
