package org.aidememoire.settings;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The settings with a few values each; the first of each is what everybody begins with. */
public final class Choice {
  private Choice() {}

  /** One of a few values, known to forms, cookies and style sheets by its key. */
  public sealed interface Value {
    String name();

    default String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How large all text is: 100, 125, 150 or 200 per cent. */
  public enum TextSize implements Value {
    NORMAL,
    LARGE,
    LARGER,
    LARGEST
  }

  /** How far the lines of a text stand apart. */
  public enum Spacing implements Value {
    NORMAL,
    WIDE,
    WIDER
  }

  /** The letters of a text: those of a printed book, or plain ones. */
  public enum Face implements Value {
    BOOK,
    PLAIN
  }

  /** Dark letters on light or light on dark; or as the device says. */
  public enum Scheme implements Value {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** How fast the browser's voice reads. */
  public enum Pace implements Value {
    NORMAL,
    SLOW,
    FAST
  }

  /** Whether a ruler follows the line that is read. */
  public enum Ruler implements Value {
    OFF,
    ON
  }

  /** The value of that key, or {@code otherwise} where there is none. */
  static <T extends Enum<T> & Value> T of(@Nullable String unsafeKey, T otherwise) {
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(value -> value.key().equals(unsafeKey))
        .findFirst()
        .orElse(otherwise);
  }

  static boolean isFirst(Enum<?> value) {
    return value.ordinal() == 0;
  }
}
