package org.aidememoire.annotation;

import java.util.Locale;
import org.aidememoire.lesson.Move;
import org.jspecify.annotations.Nullable;

/** Which of a person's annotations a list shows. */
public enum Show {
  ALL,
  SOURCE,
  CONTEXT,
  CORROBORATE,
  CLOSE_READING,
  /** Those without a move. */
  NOTE;

  private static final String OWN = "person = ?1 and removedAt is null";

  /** All, for anything that an address does not name rightly. */
  public static Show of(@Nullable String unsafeName) {
    for (Show show : values()) {
      if (show.slug().equals(unsafeName)) {
        return show;
      }
    }
    return ALL;
  }

  /** As addresses write it, such as {@code close-reading}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Nullable Move move() {
    return switch (this) {
      case ALL, NOTE -> null;
      case SOURCE -> Move.SOURCE;
      case CONTEXT -> Move.CONTEXT;
      case CORROBORATE -> Move.CORROBORATE;
      case CLOSE_READING -> Move.CLOSE_READING;
    };
  }

  /** With the person and {@link #move} as parameters. */
  String condition() {
    return switch (this) {
      case ALL -> OWN + " and ?2 is null";
      case NOTE -> OWN + " and move is null and ?2 is null";
      case SOURCE, CONTEXT, CORROBORATE, CLOSE_READING -> OWN + " and move = ?2";
    };
  }
}
