package org.aidememoire.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage, or what stands around the words found in it.
 *
 * @param pieces in order; marked ones hold words that were found
 * @param cutBefore whether the passage has more before
 * @param cutAfter whether the passage has more after
 */
public record Snippet(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {
  /** In code points. */
  private static final int BEFORE = 90;

  private static final int LONGEST = 320;
  private static final int SLACK = 24;

  public record Piece(String text, boolean marked) {}

  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /** What stands around the place where most of the marks lie close together. */
  static Snippet around(String text, List<Mark> marks) {
    int[] points = text.codePoints().toArray();
    if (points.length <= LONGEST + SLACK) {
      return cut(points, 0, points.length, marks);
    }
    int from = Math.max(0, bestStart(marks) - BEFORE);
    int start = from == 0 ? 0 : wordStart(points, from);
    int end = Math.min(points.length, start + LONGEST);
    return cut(points, start, end == points.length ? end : wordEnd(points, end), marks);
  }

  /** The whole text. */
  static Snippet whole(String text, List<Mark> marks) {
    int[] points = text.codePoints().toArray();
    return cut(points, 0, points.length, marks);
  }

  private static int bestStart(List<Mark> marks) {
    int best = 0;
    long most = 0;
    for (Mark first : marks) {
      int reach = first.start() + LONGEST - BEFORE;
      long within =
          marks.stream().filter(m -> m.start() >= first.start() && m.end() <= reach).count();
      if (within > most) {
        most = within;
        best = first.start();
      }
    }
    return best;
  }

  private static int wordStart(int[] points, int at) {
    for (int i = at; i < Math.min(points.length, at + SLACK); i++) {
      if (Character.isWhitespace(points[i])) {
        return i + 1;
      }
    }
    return at;
  }

  private static int wordEnd(int[] points, int at) {
    for (int i = at; i > at - SLACK; i--) {
      if (Character.isWhitespace(points[i])) {
        return i;
      }
    }
    return at;
  }

  private static Snippet cut(int[] points, int start, int end, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= end) {
        add(pieces, new String(points, at, mark.start() - at), false);
        add(pieces, new String(points, mark.start(), mark.end() - mark.start()), true);
        at = mark.end();
      }
    }
    add(pieces, new String(points, at, end - at), false);
    return new Snippet(pieces, start > 0, end < points.length);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
