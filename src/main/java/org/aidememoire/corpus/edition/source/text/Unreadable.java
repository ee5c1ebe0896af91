package org.aidememoire.corpus.edition.source.text;

import java.util.HashMap;
import java.util.Map;

/** Signs that no reader sees and no archive prints: they are left out and reported. */
public final class Unreadable {
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int LOST = 0xFFFD;

  private Unreadable() {}

  /** Control characters, lone surrogates, byte order marks and signs that turn the direction. */
  public static boolean is(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
      case Character.SURROGATE -> true;
      case Character.FORMAT -> point == BYTE_ORDER_MARK || point == 0x200B || isTurn(point);
      default -> false;
    };
  }

  /** Reports each sign once, where it stands first, and line ends other than LF. */
  public static void report(Source source, Report report) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int at = 0; at < source.length(); at++) {
      int point = source.at(at);
      if (is(point) || point == '\r' || point == LOST) {
        seen.putIfAbsent(point, at);
      }
    }
    seen.forEach((point, at) -> report.warn(at, describe(point)));
  }

  private static String describe(int point) {
    return switch (point) {
      case '\r' -> "The lines end in CR; they are read as if they ended in LF.";
      case BYTE_ORDER_MARK -> "A byte order mark (U+FEFF) is left out.";
      case LOST -> "A character was lost before this file was made (U+FFFD); it is kept as it is.";
      default -> "The unreadable character U+%04X is left out.".formatted(point);
    };
  }

  private static boolean isTurn(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
