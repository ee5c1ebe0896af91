package org.aidememoire.assignment.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.progress.ReadingState;
import org.jspecify.annotations.Nullable;

/**
 * How far one student of the class is.
 *
 * @param grade what the attempts that are handed in come to
 */
record StudentRow(
    String path,
    String name,
    Optional<ReadingState> reading,
    QuizCell quiz,
    Optional<Score> grade,
    OwnHint own) {

  static final Comparator<StudentRow> BY_NAME =
      Comparator.comparing(StudentRow::name, String.CASE_INSENSITIVE_ORDER);

  /** The most answered first; the names decide between equals. */
  static final Comparator<StudentRow> BY_ANSWERED =
      Comparator.comparingLong(StudentRow::guidedAnswered).reversed().thenComparing(BY_NAME);

  /** Who has not begun the quiz comes first, who has handed it in last. */
  static final Comparator<StudentRow> BY_QUIZ =
      Comparator.comparing((StudentRow row) -> row.quiz().stage()).thenComparing(BY_NAME);

  /** The best first, those without a score last. */
  static final Comparator<StudentRow> BY_SCORE =
      Comparator.comparing(
              (StudentRow row) -> row.score().map(Score::earned),
              Comparator.comparing(
                  earned -> earned.orElse(null), Comparator.nullsLast(Comparator.reverseOrder())))
          .thenComparing(BY_NAME);

  public boolean isRead() {
    return reading.isPresent();
  }

  /** When they last had the reading open; null where never. */
  public @Nullable Instant lastReadAt() {
    return reading.map(ReadingState::lastReadAt).orElse(null);
  }

  public long guidedAnswered() {
    return reading.map(ReadingState::answered).orElse(0L);
  }

  boolean isBegun() {
    return isRead() || quiz.isBegun();
  }

  /** Whether any of their attempts is. */
  boolean isHandedIn() {
    return grade.isPresent();
  }

  public Optional<Score> score() {
    return grade;
  }
}
