package org.aidememoire.assignment.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Times;
import org.aidememoire.progress.QuizState;
import org.jspecify.annotations.Nullable;

/**
 * How far one student is with the quiz.
 *
 * @param newest the newest attempt
 * @param attempts how many there are
 * @param times those of this student
 */
record QuizCell(Optional<QuizState> newest, int attempts, Times times) {

  /** How far the newest attempt is, the least first. */
  enum Stage {
    NOT_BEGUN,
    OPEN,
    HANDED_IN
  }

  static QuizCell of(List<QuizState> newestFirst, Times times) {
    return new QuizCell(newestFirst.stream().findFirst(), newestFirst.size(), times);
  }

  Stage stage() {
    return newest
        .map(state -> state.isHandedIn() ? Stage.HANDED_IN : Stage.OPEN)
        .orElse(Stage.NOT_BEGUN);
  }

  public boolean isBegun() {
    return newest.isPresent();
  }

  public long answered() {
    return newest.map(QuizState::answered).orElse(0L);
  }

  /** When it was handed in; null where it was not. */
  public @Nullable Instant handedInAt() {
    return newest.map(QuizState::handedInAt).orElse(null);
  }

  /** Whether it was handed in by nobody, when time was over. */
  public boolean isSwept() {
    return newest.filter(QuizState::bySweeper).isPresent();
  }

  /** When the time limit ends an open attempt; null where it is the due date that does. */
  public @Nullable Instant limitEndsAt() {
    return findOpen()
        .filter(state -> times.isEndedByLimit(state.begunAt()))
        .map(state -> times.deadline(state.begunAt()))
        .orElse(null);
  }

  /** Whether answers in an attempt that is still open are late. */
  public boolean isOver(Instant now) {
    return findOpen().filter(state -> !now.isBefore(times.deadline(state.begunAt()))).isPresent();
  }

  private Optional<QuizState> findOpen() {
    return newest.filter(state -> !state.isHandedIn());
  }
}
