package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the asterisks and underscores that stand for italics, as Markdown writes them: {@code *Le
 * Monde*}. The first pair that fits is taken; emphasis is not nested.
 */
final class Emphasis {
  /** A run of words and its brackets, in which emphasis does not begin. */
  record Block(Range range, Brackets brackets) {}

  private final Source source;
  private final Range range;
  private final Report report;
  private final Predicate<Range> noteMark;
  private final Map<Integer, Token> markers = new HashMap<>();

  private Emphasis(Source source, Range range, Report report, Predicate<Range> noteMark) {
    this.source = source;
    this.range = range;
    this.report = report;
    this.noteMark = noteMark;
  }

  /**
   * Asterisks without a partner are reported and stay words of the text.
   *
   * @param noteMark whether a lonely run marks a note
   */
  static Emphasis of(Source source, Block block, Report report, Predicate<Range> noteMark) {
    Emphasis emphasis = new Emphasis(source, block.range(), report, noteMark);
    Range open = null;
    for (Range run : emphasis.listRuns(block.brackets())) {
      open = emphasis.pair(open, run);
    }
    emphasis.reportLonely(open);
    return emphasis;
  }

  @Nullable Token markerAt(int position) {
    return markers.get(position);
  }

  /** The opener that still waits for its partner after this run was looked at. */
  private @Nullable Range pair(@Nullable Range open, Range run) {
    if (open != null && canClose(run) && isSameMarker(open, run)) {
      mark(open, Token.Type.EMPHASIS_START);
      mark(run, Token.Type.EMPHASIS_END);
      return null;
    }
    if (canOpen(run)) {
      reportLonely(open);
      return run;
    }
    if (source.at(run.start()) == '*') {
      reportLonely(run);
    }
    return open;
  }

  private void reportLonely(@Nullable Range run) {
    if (run != null && source.at(run.start()) == '*' && !noteMark.test(run)) {
      report.warn(run.start(), "An asterisk that may be emphasis has no partner; it is kept.");
    }
  }

  private void mark(Range run, Token.Type type) {
    markers.put(run.start(), new Token(type, run.start(), run.end(), source.slice(run)));
  }

  private boolean isSameMarker(Range one, Range other) {
    return one.length() == other.length() && source.at(one.start()) == source.at(other.start());
  }

  private boolean canOpen(Range run) {
    return !Source.isSpace(after(run)) && !Character.isLetterOrDigit(before(run));
  }

  private boolean canClose(Range run) {
    return !Source.isSpace(before(run)) && !Character.isLetterOrDigit(after(run));
  }

  private int before(Range run) {
    return source.at(run.start() - 1, range);
  }

  private int after(Range run) {
    return source.at(run.end(), range);
  }

  /** Runs of one or two equal markers outside brackets. */
  private List<Range> listRuns(Brackets brackets) {
    List<Range> runs = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      int end = runEnd(at);
      if (end - at == 1 || end - at == 2) {
        runs.add(new Range(at, end));
      }
      at = brackets.opensAt(at) ? brackets.closeOf(at) + 1 : Math.max(end, at + 1);
    }
    return runs;
  }

  private int runEnd(int start) {
    int end = start;
    boolean marker = source.at(start) == '*' || source.at(start) == '_';
    while (marker && end < range.end() && source.at(end) == source.at(start)) {
      end++;
    }
    return end;
  }
}
