package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something on the copy that an answer names or numbers.
 *
 * @param id as the question knows it; never shown
 * @param sign a letter or a number, unique among its neighbours; empty where the words say enough
 */
public record Line(String id, String sign, String text) {
  private static final int LETTERS = 26;

  /** In the order given, as A, B, C … */
  static <T> List<Line> lettered(List<T> all, Function<T, String> id, Function<T, String> text) {
    List<Line> lines = new ArrayList<>();
    for (T one : all) {
      lines.add(new Line(id.apply(one), letter(lines.size()), text.apply(one)));
    }
    return List.copyOf(lines);
  }

  /** In the order given, as 1, 2, 3 … */
  static <T> List<Line> numbered(List<T> all, Function<T, String> id, Function<T, String> text) {
    List<Line> lines = new ArrayList<>();
    for (T one : all) {
      lines.add(new Line(id.apply(one), String.valueOf(lines.size() + 1), text.apply(one)));
    }
    return List.copyOf(lines);
  }

  static Optional<Line> find(List<Line> lines, String id) {
    return lines.stream().filter(line -> line.id.equals(id)).findFirst();
  }

  /** The sign and the words. */
  String whole() {
    return sign.isEmpty() ? text : sign + "  " + text;
  }

  /** After Z comes AA. */
  static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }
}
