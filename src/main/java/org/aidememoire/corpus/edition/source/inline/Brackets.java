package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;

/** Pairs the square brackets of a block in one pass. */
final class Brackets {
  private final Map<Integer, Integer> closing = new HashMap<>();

  private Brackets() {}

  /** Brackets that have no partner are reported and stay words of the text. */
  static Brackets of(Source source, Range range, Report report) {
    Brackets brackets = new Brackets();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = range.start(); at < range.end(); at++) {
      if (source.at(at) == '[') {
        open.push(at);
      } else if (source.at(at) == ']' && !open.isEmpty()) {
        brackets.closing.put(open.pop(), at);
      } else if (source.at(at) == ']') {
        report.warn(at, "A bracket closes here that was not opened in this block; it is kept.");
      }
    }
    open.forEach(
        at ->
            report.warn(
                at, "The bracket that opens here is not closed in this block; it is kept."));
    return brackets;
  }

  /** Whether a bracket opens here that also closes. */
  boolean opensAt(int position) {
    return closing.containsKey(position);
  }

  /** Where the bracket that opens here closes. */
  int closeOf(int position) {
    return closing.getOrDefault(position, position);
  }
}
