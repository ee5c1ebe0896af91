package org.aidememoire.attempt;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that somebody shows, held against the record.
 *
 * @param attempt the one that the receipt names; null where the teacher has no such attempt
 * @param onRecord the last receipt that was given for it; null where there is none
 */
public record ReceiptCheck(Verdict verdict, @Nullable Attempt attempt, @Nullable Receipt onRecord) {

  /** What a receipt is worth. */
  public enum Verdict {
    /** It was given, and the answers on record are those of which it was given. */
    MATCHES,
    /** It was given, but for a hand-in that the teacher has reopened since. */
    REOPENED,
    /** It was given; other answers count by now, as the due date has moved. */
    OTHERS_COUNT,
    /** No such receipt was given. */
    DIFFERS,
    /** This course has no such attempt. */
    UNKNOWN,
    /** The text holds no receipt. */
    UNREADABLE
  }

  /**
   * Whoever has left the course, and work that was taken back, are known by a receipt that was
   * given, and by no other.
   *
   * @param courseId of the course whose teacher asks
   * @param isSeen whether the teacher sees this attempt elsewhere, too
   */
  public static ReceiptCheck of(String unsafeText, long courseId, Predicate<Attempt> isSeen) {
    ReceiptCheck check = of(unsafeText, courseId);
    return check.verdict == Verdict.DIFFERS && !isSeen.test(requireNonNull(check.attempt))
        ? new ReceiptCheck(Verdict.UNKNOWN, null, null)
        : check;
  }

  private static ReceiptCheck of(String unsafeText, long courseId) {
    Optional<ReceiptNote> note = ReceiptNote.read(unsafeText);
    if (note.isEmpty()) {
      return new ReceiptCheck(Verdict.UNREADABLE, null, null);
    }
    return findIn(courseId, note.get().attemptId())
        .map(attempt -> of(note.get().receipt(), attempt))
        .orElseGet(() -> new ReceiptCheck(Verdict.UNKNOWN, null, null));
  }

  private static Optional<Attempt> findIn(long courseId, long unsafeId) {
    return Panache.getEntityManager()
        .createQuery(
            """
            from Attempt a join fetch a.person join fetch a.version v join fetch v.lesson
              join fetch a.assignment s join fetch s.course c
            where c.id = :course and a.id = :attempt
            """,
            Attempt.class)
        .setParameter("course", courseId)
        .setParameter("attempt", unsafeId)
        .getResultList()
        .stream()
        .findFirst();
  }

  private static ReceiptCheck of(Receipt shown, Attempt attempt) {
    List<Submission> given = Submission.listOf(attempt);
    Verdict verdict =
        given.stream()
            .filter(submission -> submission.receipt().equals(shown))
            .findFirst()
            .map(submission -> verdict(submission, attempt))
            .orElse(Verdict.DIFFERS);
    return new ReceiptCheck(verdict, attempt, given.isEmpty() ? null : given.getFirst().receipt());
  }

  private static Verdict verdict(Submission given, Attempt attempt) {
    if (!given.isStanding()) {
      return Verdict.REOPENED;
    }
    String now = Receipt.checksum(Result.of(attempt).counted());
    return given.receipt().checksum().equals(now) ? Verdict.MATCHES : Verdict.OTHERS_COUNT;
  }
}
