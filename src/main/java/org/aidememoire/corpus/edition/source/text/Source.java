package org.aidememoire.corpus.edition.source.text;

import java.util.Arrays;

/** A source text addressed by code points, which knows the line of each. */
public final class Source {
  private final int[] points;
  private final int[] lineStarts;

  public Source(String text) {
    points = text.codePoints().toArray();
    lineStarts = lineStarts(points);
  }

  public int length() {
    return points.length;
  }

  public int at(int position) {
    return points[position];
  }

  /** The code point there, or LF outside the given range: what surrounds a block. */
  public int at(int position, Range within) {
    return position >= within.start() && position < within.end() ? points[position] : '\n';
  }

  public String slice(int start, int end) {
    return new String(points, start, end - start);
  }

  public String slice(Range range) {
    return slice(range.start(), range.end());
  }

  /** Counted from 1. */
  public int lineOf(int position) {
    int found = Arrays.binarySearch(lineStarts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int countLines() {
    return lineStarts.length;
  }

  /** The line without its line end, counted from 1. */
  public Range line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : points.length;
    while (end > start && (points[end - 1] == '\n' || points[end - 1] == '\r')) {
      end--;
    }
    return new Range(start, end);
  }

  /** The range without white space and unreadable signs around it. */
  public Range trim(Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(points[start])) {
      start++;
    }
    while (end > start && isBlank(points[end - 1])) {
      end--;
    }
    return new Range(start, end);
  }

  public static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isBlank(int point) {
    return isSpace(point) || Unreadable.is(point);
  }

  /** LF, CR LF and a lone CR each end a line. */
  private static int[] lineStarts(int[] points) {
    int[] starts = new int[points.length + 1];
    int lines = 1;
    for (int at = 0; at < points.length; at++) {
      boolean loneReturn =
          points[at] == '\r' && (at + 1 == points.length || points[at + 1] != '\n');
      if (points[at] == '\n' || loneReturn) {
        starts[lines++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
