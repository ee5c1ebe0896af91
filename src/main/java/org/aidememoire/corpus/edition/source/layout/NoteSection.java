package org.aidememoire.corpus.edition.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.EntryLabel;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;

/**
 * The notes at the end of a source, set in from the margin and numbered ({@code 1. }). A list that
 * ends a document looks the same: numbers count as notes where the text has marks for them.
 *
 * @param text the chunks before the notes
 */
record NoteSection(List<Chunk> text, List<Part> notes) {
  private static final int CONTINUATION = 3;

  NoteSection {
    text = List.copyOf(text);
    notes = List.copyOf(notes);
  }

  static NoteSection of(List<Chunk> chunks, Report report) {
    int first = firstNote(chunks);
    NoteSection none = new NoteSection(chunks, List.of());
    if (first == chunks.size()) {
      return none;
    }
    List<Chunk> text = chunks.subList(0, first);
    List<Part> notes = listNotes(chunks.subList(first, chunks.size()));
    return isBelievable(chunks.get(first), text, notes, report)
        ? new NoteSection(text, notes)
        : none;
  }

  private static boolean isBelievable(
      Chunk first, List<Chunk> text, List<Part> notes, Report report) {
    Set<String> marks = MarkCandidates.in(text);
    boolean every = notes.stream().allMatch(note -> marks.contains(note.label()));
    if (first.indent() == 0) {
      return every;
    }
    boolean believable = !marks.isEmpty() || first.text().contains("Source:");
    if (!believable) {
      report.warn(
          first.range().start(),
          "These entries could be notes, but the text has no marks for them: read as a list.");
    }
    return believable;
  }

  /** Where the last run of notes begins whose numbers follow one another. */
  private static int firstNote(List<Chunk> chunks) {
    int first = chunks.size();
    int expected = -1;
    for (int at = chunks.size() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      Optional<Integer> number = number(chunk);
      if (number.isEmpty() && chunk.indent() < CONTINUATION) {
        return first;
      }
      if (number.isPresent()) {
        if (expected >= 0 && number.get() != expected) {
          return first;
        }
        first = at;
        expected = number.get() - 1;
      }
    }
    return first;
  }

  private static Optional<Integer> number(Chunk chunk) {
    return EntryLabel.find(chunk.text())
        .filter(EntryLabel::isNumber)
        .map(label -> label.ordinal() - 1);
  }

  private static List<Part> listNotes(List<Chunk> chunks) {
    List<Part> notes = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Optional<EntryLabel> label = EntryLabel.find(chunk.text()).filter(EntryLabel::isNumber);
      if (label.isPresent()) {
        notes.add(note(chunk, label.get()));
      } else {
        notes.add(extended(notes.removeLast(), chunk));
      }
    }
    return notes;
  }

  private static Part note(Chunk chunk, EntryLabel label) {
    Range range = chunk.range();
    Range words = new Range(range.start() + label.length(), range.end());
    return new Part(Role.NOTE, range, words, String.valueOf(label.ordinal() - 1));
  }

  /** A paragraph without a number of its own belongs to the note before it. */
  private static Part extended(Part note, Chunk chunk) {
    Range whole = new Range(note.whole().start(), chunk.range().end());
    Range words = new Range(note.words().start(), chunk.range().end());
    return new Part(Role.NOTE, whole, words, note.label());
  }
}
