package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.corpus.edition.Inline;

/** Cuts lines of an edition into runs, at every place where a highlight begins or ends. */
final class RunCutter {
  private final String ids;
  private final TextMarks marks;
  private final List<Highlight> highlights;
  private final Set<String> referred = new HashSet<>();
  private final Set<Highlight> begun = new HashSet<>();

  RunCutter(String ids, TextMarks marks, List<Highlight> highlights) {
    this.ids = ids;
    this.marks = marks;
    this.highlights = highlights;
  }

  List<Run> cut(List<Inline> inlines) {
    List<Run> runs = new ArrayList<>();
    inlines.forEach(inline -> add(inline, false, runs));
    return runs;
  }

  /** Whether the text so far refers to the note with this label. */
  boolean isReferred(String label) {
    return referred.contains(label);
  }

  private void add(Inline inline, boolean emphasised, List<Run> runs) {
    switch (inline) {
      case Inline.Text text -> addWords(text, emphasised, runs);
      case Inline.Emphasis(List<Inline> inner) -> inner.forEach(each -> add(each, true, runs));
      case Inline.PageMark(String label) -> {
        String id = ids + "page-" + label;
        runs.add(Run.mark(Run.Kind.PAGE_MARK, label, id, "#" + id));
      }
      case Inline.NoteMark(String label) -> {
        // Only the first mark of a note can be what the note leads back to.
        String id = referred.add(label) ? ids + "note-ref-" + label : null;
        runs.add(Run.mark(Run.Kind.NOTE_MARK, label, id, "#" + ids + "note-" + label));
      }
      case Inline.Insertion(String text) ->
          runs.add(editorial(text, EditionView.MarkKind.INSERTION));
      case Inline.Sic sic -> runs.add(editorial("sic", EditionView.MarkKind.SIC));
      case Inline.Omission(String text) -> runs.add(editorial(text, EditionView.MarkKind.OMISSION));
      case Inline.Space space -> runs.add(Run.mark(Run.Kind.SPACE, " ", null, null));
    }
  }

  private Run editorial(String text, EditionView.MarkKind kind) {
    return Run.mark(Run.Kind.EDITORIAL, text, null, "#" + marks.explain(text, kind));
  }

  private void addWords(Inline.Text text, boolean emphasised, List<Run> runs) {
    String words = text.text();
    if (text.start() < 0) {
      runs.add(new Run(Run.Kind.WORDS, words, -1, emphasised, List.of(), null, null));
      return;
    }
    int start = text.start();
    int end = start + words.codePointCount(0, words.length());
    int from = start;
    for (int to : cuts(start, end)) {
      runs.add(piece(text, from, to, emphasised));
      addLinks(to, runs);
      from = to;
    }
  }

  /** Where pieces end between two code points: at every edge of a highlight, and at the end. */
  private Set<Integer> cuts(int start, int end) {
    Set<Integer> cuts = new TreeSet<>();
    highlights.stream()
        .flatMap(h -> Stream.of(h.start(), h.end()))
        .filter(edge -> edge > start && edge < end)
        .forEach(cuts::add);
    cuts.add(end);
    return cuts;
  }

  private Run piece(Inline.Text text, int from, int to, boolean emphasised) {
    String words = text.text();
    int first = words.offsetByCodePoints(0, from - text.start());
    String piece = words.substring(first, words.offsetByCodePoints(first, to - from));
    List<Highlight> covering =
        highlights.stream()
            .filter(h -> h.covers(from, to))
            .map(h -> begun.add(h) ? h : h.continued())
            .toList();
    return new Run(Run.Kind.WORDS, piece, from, emphasised, covering, null, null);
  }

  private void addLinks(int end, List<Run> runs) {
    highlights.stream()
        .filter(h -> h.end() == end && h.link() != null)
        .map(h -> new Run(Run.Kind.HIGHLIGHT_LINK, "", -1, false, List.of(h), null, null))
        .forEach(runs::add);
  }
}
