package org.aidememoire.corpus.edition.source.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;

/** Cuts the lines of a note section into notes, and reports each line that has no label we know. */
final class NoteLines {
  private final Set<String> marks;
  private final Report report;
  private final List<Part> notes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int lastNumber;
  private int continuation;

  NoteLines(Set<String> marks, Report report) {
    this.marks = marks;
    this.report = report;
  }

  /**
   * @param section begins with a labelled note
   */
  List<Part> read(List<Chunk> section) {
    for (Chunk chunk : section) {
      Optional<NoteLabel> label = NoteStart.labelOf(chunk, marks).filter(this::isNext);
      if (label.isPresent()) {
        add(chunk, label.get());
      } else {
        extend(chunk);
      }
    }
    return notes;
  }

  /** A number that does not rise, or a sign used before, would give two notes one label. */
  private boolean isNext(NoteLabel label) {
    return notes.isEmpty()
        || (label.isNumber() ? label.rank() > lastNumber : !seen.contains(label.text()));
  }

  private void add(Chunk chunk, NoteLabel label) {
    int start = chunk.range().start();
    boolean gap = label.isNumber() && lastNumber > 0 && label.rank() > lastNumber + 1;
    if (gap) {
      report.warn(start, "Note %d is followed by note %d.".formatted(lastNumber, label.rank()));
    }
    lastNumber = label.isNumber() ? label.rank() : lastNumber;
    seen.add(label.text());
    Range words = new Range(start + label.length(), chunk.range().end());
    notes.add(new Part(Role.NOTE, chunk.range(), words, label.text()));
  }

  /** The paragraphs of longer notes are set in alike: the first one says how far. */
  private boolean isContinuation(Chunk chunk) {
    if (chunk.indent() >= NoteStart.CONTINUATION && continuation == 0) {
      continuation = chunk.indent();
    }
    return continuation > 0 && chunk.indent() == continuation;
  }

  /** A line without a label of its own belongs to the note before it. */
  private void extend(Chunk chunk) {
    Part note = notes.removeLast();
    if (!isContinuation(chunk) || NoteLabel.isNoteLike(chunk.text())) {
      report.warn(
          chunk.range().start(),
          "%s has no label that fits here and is read as part of note %s."
              .formatted(Report.excerpt(chunk.text()), note.label()));
    }
    Range whole = new Range(note.whole().start(), chunk.range().end());
    Range words = new Range(note.words().start(), chunk.range().end());
    notes.add(new Part(Role.NOTE, whole, words, note.label()));
  }
}
