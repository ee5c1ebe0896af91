package org.aidememoire.corpus.edition.source.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books every code point of a source under one kind, and under one only. What nobody booked must be
 * layout white space.
 */
public final class Ledger {
  private final Source source;
  private final Span.@Nullable Kind[] kinds;

  public Ledger(Source source) {
    this.source = source;
    this.kinds = new Span.Kind[source.length()];
  }

  /**
   * @throws IllegalStateException where a code point is booked already
   */
  public void book(int start, int end, Span.Kind kind) {
    for (int at = start; at < end; at++) {
      if (kinds[at] != null) {
        throw new IllegalStateException(
            "Character %d is %s and cannot be %s".formatted(at, kinds[at], kind));
      }
      kinds[at] = kind;
    }
  }

  /** Books what a range still has open: white space and unreadable signs in it keep their kind. */
  public void bookRest(Range range, Span.Kind kind) {
    for (int at = range.start(); at < range.end(); at++) {
      kinds[at] = kinds[at] == null ? kind : kinds[at];
    }
  }

  /**
   * @throws IllegalStateException where something other than white space was lost
   */
  public List<Span> close() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= kinds.length; at++) {
      if (at == kinds.length || kind(at) != kind(start)) {
        spans.add(new Span(start, at, kind(start)));
        start = at;
      }
    }
    return spans;
  }

  private Span.Kind kind(int at) {
    Span.Kind kind = kinds[at];
    if (kind != null) {
      return kind;
    }
    if (Unreadable.is(source.at(at))) {
      return Span.Kind.CONTROL;
    }
    if (Source.isSpace(source.at(at))) {
      return Span.Kind.SPACE;
    }
    throw new IllegalStateException(
        "Character %d on line %d was lost".formatted(at, source.lineOf(at)));
  }
}
