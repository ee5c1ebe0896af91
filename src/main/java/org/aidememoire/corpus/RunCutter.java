package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.corpus.GlossFinder.Spot;
import org.aidememoire.corpus.edition.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines of an edition into runs, at every place where a highlight or explained words begin or
 * end.
 */
final class RunCutter {
  private final String ids;
  private final Glosses glosses;
  private final List<Highlight> highlights;
  private final Set<String> referred = new HashSet<>();
  private final Set<Highlight> begun = new HashSet<>();

  /** What is explained in the line that is being cut. */
  private List<Spot> spots = List.of();

  /** How many code points of its words have been cut. */
  private int offset;

  /** Whether nothing in the line can be led back to. */
  private boolean around;

  RunCutter(String ids, Glosses glosses, List<Highlight> highlights) {
    this.ids = ids;
    this.glosses = glosses;
    this.highlights = highlights;
  }

  /** The runs of a line, its words explained. */
  List<Run> cut(List<Inline> inlines) {
    return cut(inlines, glosses.find(words(inlines)));
  }

  /** The runs of a heading: a whole line of links would be no help. */
  List<Run> cutUnexplained(List<Inline> inlines) {
    return cut(inlines, List.of());
  }

  /** The runs of what the archive prints around the text; not every page shows it. */
  List<Run> cutAround(String value) {
    around = true;
    List<Run> runs = cut(List.of(new Inline.Text(value, -1)), glosses.findAround(value));
    around = false;
    return runs;
  }

  /** The words of a line, without marks. */
  static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Text(String text, int start) -> text;
                  case Inline.Emphasis(List<Inline> inner) -> words(inner);
                  case Inline.PageMark mark -> "";
                  case Inline.NoteMark mark -> "";
                  case Inline.Insertion insertion -> "";
                  case Inline.Sic sic -> "";
                  case Inline.Omission omission -> "";
                  case Inline.Space space -> "";
                })
        .collect(Collectors.joining());
  }

  /** Whether the text so far refers to the note with this label. */
  boolean isReferred(String label) {
    return referred.contains(label);
  }

  private List<Run> cut(List<Inline> inlines, List<Spot> explained) {
    spots = explained;
    offset = 0;
    List<Run> runs = new ArrayList<>();
    inlines.forEach(inline -> add(inline, false, runs));
    return runs;
  }

  private void add(Inline inline, boolean emphasised, List<Run> runs) {
    switch (inline) {
      case Inline.Text text -> addWords(text, emphasised, runs);
      case Inline.Emphasis(List<Inline> inner) -> inner.forEach(each -> add(each, true, runs));
      case Inline.PageMark(String label) -> {
        String id = ids + "page-" + label;
        Gloss gloss = glosses.findPageMark(label).orElse(null);
        runs.add(Run.mark(Run.Kind.PAGE_MARK, label, id, "#" + id).explainedBy(gloss));
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
    return glosses
        .mark(text, kind)
        .map(g -> Run.mark(Run.Kind.EDITORIAL, text, g.id(), g.href()).explainedBy(g))
        .orElseGet(() -> Run.mark(Run.Kind.EDITORIAL, text, null, null));
  }

  private void addWords(Inline.Text text, boolean emphasised, List<Run> runs) {
    int length = text.text().codePointCount(0, text.text().length());
    int from = 0;
    for (int to : cuts(text, length)) {
      runs.add(piece(text, from, to, emphasised));
      addLinks(text, to, runs);
      from = to;
    }
    offset += length;
  }

  /** Where pieces end between two code points of these words, and at their end. */
  private Set<Integer> cuts(Inline.Text text, int length) {
    Stream<Integer> shown =
        text.start() < 0
            ? Stream.of()
            : highlights.stream()
                .flatMap(h -> Stream.of(h.start(), h.end()))
                .map(edge -> edge - text.start());
    Stream<Integer> explained =
        spots.stream().flatMap(spot -> Stream.of(spot.from(), spot.to())).map(at -> at - offset);
    Set<Integer> cuts =
        Stream.concat(shown, explained)
            .filter(at -> at > 0 && at < length)
            .collect(Collectors.toCollection(TreeSet::new));
    cuts.add(length);
    return cuts;
  }

  private Run piece(Inline.Text text, int from, int to, boolean emphasised) {
    String words = text.text();
    int first = words.offsetByCodePoints(0, from);
    String piece = words.substring(first, words.offsetByCodePoints(first, to - from));
    Gloss gloss = gloss(offset + from);
    if (text.start() < 0) {
      return new Run(Run.Kind.WORDS, piece, -1, emphasised, List.of(), null, null, gloss);
    }
    int start = text.start() + from;
    int end = text.start() + to;
    List<Highlight> covering =
        highlights.stream()
            .filter(h -> h.covers(start, end))
            .map(h -> begun.add(h) ? h : h.continued())
            .toList();
    return new Run(Run.Kind.WORDS, piece, start, emphasised, covering, null, null, gloss);
  }

  private @Nullable Gloss gloss(int at) {
    return spots.stream()
        .filter(spot -> spot.from() <= at && at < spot.to())
        .findFirst()
        .map(spot -> gloss(spot.key(), at == spot.from()))
        .orElse(null);
  }

  private Gloss gloss(String key, boolean begins) {
    if (!begins) {
      return glosses.goOn(key);
    }
    return around ? glosses.aside(key) : glosses.begin(key);
  }

  private void addLinks(Inline.Text text, int to, List<Run> runs) {
    highlights.stream()
        .filter(h -> text.start() >= 0 && h.end() == text.start() + to && h.link() != null)
        .map(h -> new Run(Run.Kind.HIGHLIGHT_LINK, "", -1, false, List.of(h), null, null, null))
        .forEach(runs::add);
  }
}
