package org.aidememoire.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.corpus.EditionView.MarkKind;
import org.aidememoire.corpus.EditionView.MarkView;
import org.jspecify.annotations.Nullable;

/** What is explained in one text on a page, and which of it has been met so far. */
final class Glosses {
  private final String ids;
  private final Apparatus apparatus;
  private final TextMarks marks;
  private final GlossFinder words = new GlossFinder();
  private final GlossFinder printed = new GlossFinder();
  private final Set<String> met = new HashSet<>();

  Glosses(String ids, Apparatus apparatus) {
    this.ids = ids;
    this.apparatus = apparatus;
    this.marks = new TextMarks(Objects.requireNonNullElse(apparatus.marks(), List.of()));
    for (MarkView mark : marks.list()) {
      words.add(mark.id(), List.of(mark.mark()));
      printed.add(mark.id(), List.of(mark.mark()));
    }
    apparatus.entries().forEach(entry -> words.add(entry.key(), entry.forms()));
  }

  /** What to explain in a line of the text or of a note. */
  List<GlossFinder.Spot> find(String line) {
    return words.find(line);
  }

  /** What to explain in what the archive prints around the text: marks only. */
  List<GlossFinder.Spot> findAround(String value) {
    return printed.find(value);
  }

  /** The gloss at words that begin here: the first of their kind can be led back to. */
  Gloss begin(String key) {
    return new Gloss(ids + key, met.add(key) ? first(key) : null, true);
  }

  /** The gloss at words that are not what a list leads back to. */
  Gloss aside(String key) {
    return new Gloss(ids + key, null, true);
  }

  Gloss goOn(String key) {
    return new Gloss(ids + key, null, false);
  }

  /** The gloss at a mark that an editor set in brackets, where marks are explained. */
  Optional<Gloss> mark(String text, MarkKind kind) {
    return apparatus.marks() == null
        ? Optional.empty()
        : Optional.of(begin(marks.explain(text, kind)));
  }

  /** The gloss at a page mark, which goes by {@code [Page 2]}. */
  Optional<Gloss> findPageMark(String label) {
    return marks.find("[Page " + label + "]").map(this::aside);
  }

  /** The gloss at words that the document's description explains as a mark. */
  Optional<Gloss> findMark(String printed) {
    return marks.find(printed).map(this::begin);
  }

  List<MarkView> listMarks() {
    return marks.list().stream()
        .map(
            mark ->
                new MarkView(
                    ids + mark.id(),
                    mark.mark(),
                    mark.kind(),
                    mark.whose(),
                    mark.note(),
                    back(mark.id())))
        .toList();
  }

  List<EditionView.EntryView> listEntries(Apparatus.Kind kind) {
    return apparatus.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(
            entry ->
                new EditionView.EntryView(
                    ids + entry.key(), entry.name(), entry.says(), back(entry.key())))
        .toList();
  }

  private @Nullable String back(String key) {
    return met.contains(key) ? "#" + first(key) : null;
  }

  private String first(String key) {
    return ids + "first-" + key;
  }
}
