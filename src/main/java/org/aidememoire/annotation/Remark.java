package org.aidememoire.annotation;

import java.util.Optional;
import org.aidememoire.lesson.Move;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about words of a document: a move, a note, or both.
 *
 * @param move null for a plain note
 * @param note empty for a highlight without one
 */
public record Remark(@Nullable Move move, String note) {
  /** The longest note, in code points. */
  public static final int LONGEST_NOTE = 5_000;

  /**
   * @throws IllegalArgumentException where it says nothing, or too much
   */
  public Remark {
    if (!isSaid(move, note) || isTooLong(note)) {
      throw new IllegalArgumentException("A remark is a move, a note of some length, or both");
    }
  }

  public static boolean isSaid(@Nullable Move move, String note) {
    return move != null || !note.isBlank();
  }

  public static boolean isTooLong(String note) {
    return note.codePointCount(0, note.length()) > LONGEST_NOTE;
  }

  public Optional<Move> findMove() {
    return Optional.ofNullable(move);
  }
}
