package org.aidememoire.attempt;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
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
   * @param find an attempt that the asking teacher may see here, by its id
   */
  public static ReceiptCheck of(String unsafeText, LongFunction<Optional<Attempt>> find) {
    Optional<ReceiptNote> note = ReceiptNote.read(unsafeText);
    if (note.isEmpty()) {
      return new ReceiptCheck(Verdict.UNREADABLE, null, null);
    }
    return find.apply(note.get().attemptId())
        .map(attempt -> of(note.get().receipt(), attempt))
        .orElseGet(() -> new ReceiptCheck(Verdict.UNKNOWN, null, null));
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
