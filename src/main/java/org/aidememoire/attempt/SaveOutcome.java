package org.aidememoire.attempt;

import java.time.Instant;
import java.util.OptionalInt;
import org.aidememoire.question.Answer;

/** What became of an answer that somebody wanted to save. */
public sealed interface SaveOutcome {

  /** The number of the step that this save stored, now or the first time, not as a stale one. */
  default OptionalInt findNumber() {
    return switch (this) {
      case Saved saved -> OptionalInt.of(saved.number());
      case Replayed replayed -> OptionalInt.of(replayed.number());
      case Late late -> OptionalInt.of(late.number());
      case Stale _,
          Closed _,
          Suspended _,
          Withdrawn _,
          PracticeClosed _,
          Settled _,
          KeyTaken _,
          Unfit _ ->
          OptionalInt.empty();
    };
  }

  /** Kept as the newest answer to its question. */
  record Saved(int number, Instant at) implements SaveOutcome {}

  /** Was kept already, by an earlier post with the same key. */
  record Replayed(int number, Instant at) implements SaveOutcome {}

  /**
   * Kept, but written without knowledge of a newer answer, from another tab or device: the person
   * chooses which holds.
   *
   * @param newest the step that the writer had not seen
   */
  record Stale(int number, Instant at, int newest, Answer newestAnswer) implements SaveOutcome {}

  /** Kept and flagged: it came after the due date and counts only where the teacher extends it. */
  record Late(int number, Instant at) implements SaveOutcome {}

  /** Not kept: the work has been handed in, or was never open. */
  record Closed() implements SaveOutcome {}

  /** Not kept: the person was taken out of the course. */
  record Suspended() implements SaveOutcome {}

  /** Not kept: the work was taken back. */
  record Withdrawn() implements SaveOutcome {}

  /** Not kept: the lesson is set to the person as work, so that it is not practice for now. */
  record PracticeClosed() implements SaveOutcome {}

  /** Not kept: the item has been checked, and there is no try left. */
  record Settled() implements SaveOutcome {}

  /** Not kept: another answer was saved under the same key before. */
  record KeyTaken() implements SaveOutcome {}

  /**
   * Not kept: the lesson has no such question, or the answer is not of its kind, or it would be one
   * more of too many that did not know a newer one.
   */
  record Unfit() implements SaveOutcome {}
}
