package org.aidememoire.corpus.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in the one form in which quotations are compared: quotes and dashes as their ASCII signs,
 * a run of white space as one space, none before closing punctuation, letters composed (NFC),
 * invisible signs dropped. Every folded code point knows which code points it stands for.
 */
final class FoldedText {
  /**
   * No writing has more above one letter (Unicode Standard Annex 15, 13); composing is quadratic.
   */
  private static final int MOST_MARKS = 30;

  private final int[] source;
  private final int[] folded;
  private final int[] starts;
  private final int[] ends;
  private int size;

  private FoldedText(String text) {
    source = text.codePoints().toArray();
    // An ellipsis sign becomes three full stops; no sign becomes more.
    folded = new int[source.length * 3];
    starts = new int[folded.length];
    ends = new int[folded.length];
    int at = 0;
    while (at < source.length) {
      int end = clusterEnd(at);
      fold(at, end);
      at = end;
    }
  }

  static FoldedText of(String text) {
    return new FoldedText(text);
  }

  String text() {
    return new String(folded, 0, size);
  }

  int size() {
    return size;
  }

  /** The first original code point behind a folded one. */
  int start(int at) {
    return starts[at];
  }

  /** The original code point after those behind a folded one. */
  int end(int at) {
    return ends[at];
  }

  /**
   * Whether the words right before this place are the given ones; a space between is passed over.
   */
  boolean precededBy(int at, FoldedText words) {
    int end = at > 0 && folded[at - 1] == ' ' ? at - 1 : at;
    return end >= words.size
        && Arrays.equals(folded, end - words.size, end, words.folded, 0, words.size);
  }

  /**
   * Whether the words right after this place are the given ones; a space between is passed over.
   */
  boolean followedBy(int at, FoldedText words) {
    int start = at < size && folded[at] == ' ' ? at + 1 : at;
    return start + words.size <= size
        && Arrays.equals(folded, start, start + words.size, words.folded, 0, words.size);
  }

  /** Where the words begin, overlapping places included, by Knuth, Morris and Pratt (1977). */
  List<Integer> listPlaces(FoldedText words) {
    List<Integer> places = new ArrayList<>();
    if (words.size == 0) {
      return places;
    }
    int[] borders = words.borders();
    int matched = 0;
    for (int at = 0; at < size; at++) {
      while (matched > 0 && (matched == words.size || words.folded[matched] != folded[at])) {
        matched = borders[matched - 1];
      }
      matched += words.folded[matched] == folded[at] ? 1 : 0;
      if (matched == words.size) {
        places.add(at - words.size + 1);
      }
    }
    return places;
  }

  private int[] borders() {
    int[] borders = new int[size];
    int matched = 0;
    for (int at = 1; at < size; at++) {
      while (matched > 0 && folded[matched] != folded[at]) {
        matched = borders[matched - 1];
      }
      matched += folded[matched] == folded[at] ? 1 : 0;
      borders[at] = matched;
    }
    return borders;
  }

  private int clusterEnd(int start) {
    int end = start + 1;
    int latest = Math.min(source.length, end + MOST_MARKS);
    while (end < latest && Character.getType(source[end]) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private void fold(int start, int end) {
    int point = source[start];
    if (end - start > 1) {
      composed(start, end).codePoints().limit(3L * (end - start)).forEach(p -> add(p, start, end));
    } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      addSpace(start, end);
    } else if (point == '…') {
      dropSpaceBefore('.');
      "...".codePoints().forEach(p -> add(p, start, end));
    } else if (Character.getType(point) != Character.FORMAT) {
      dropSpaceBefore(point);
      add(sign(point), start, end);
    }
  }

  private String composed(int start, int end) {
    return Normalizer.normalize(new String(source, start, end - start), Normalizer.Form.NFC);
  }

  private void addSpace(int start, int end) {
    if (size > 0 && folded[size - 1] == ' ') {
      ends[size - 1] = end;
    } else {
      add(' ', start, end);
    }
  }

  private void dropSpaceBefore(int point) {
    if (size > 0 && folded[size - 1] == ' ' && ",.;:!?)".indexOf(point) >= 0) {
      size--;
    }
  }

  private void add(int point, int start, int end) {
    folded[size] = point;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private static int sign(int point) {
    return switch (point) {
      case '‘', '’', '‚', '‛', '′', '`' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> point;
    };
  }
}
