package org.aidememoire.corpus.edition.source.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.corpus.edition.source.text.Chunk;

/** Looks for the first note from the end of a source upwards. */
final class NoteStart {
  /** A paragraph set in this far belongs to the note before it. */
  static final int CONTINUATION = 3;

  private static final int MOST_ODD = 2;

  private final List<Chunk> chunks;
  private final Set<String> marks;
  private final boolean lenient;
  private int first;
  private int odd;
  private int lowestNumber = Integer.MAX_VALUE;
  private int lowestSign = Integer.MAX_VALUE;

  private NoteStart(List<Chunk> chunks, Set<String> marks, boolean lenient) {
    this.chunks = chunks;
    this.marks = marks;
    this.lenient = lenient;
    this.first = chunks.size();
  }

  /** Where the last run of notes begins in which every line is understood. */
  static int strict(List<Chunk> chunks, Set<String> marks) {
    return new NoteStart(chunks, marks, false).find();
  }

  /** The same, past a few lines that are not understood and past numbers left out. */
  static int lenient(List<Chunk> chunks, Set<String> marks) {
    return new NoteStart(chunks, marks, true).find();
  }

  /**
   * The label of a note; an asterisk that the text does not use as a mark is the bullet of a list.
   */
  static Optional<NoteLabel> labelOf(Chunk chunk, Set<String> marks) {
    return NoteLabel.find(chunk.text())
        .filter(label -> label.isNumber() || marks.contains(label.text()));
  }

  private int find() {
    for (int at = chunks.size() - 1; at >= 0; at--) {
      Optional<NoteLabel> label = labelOf(chunks.get(at), marks);
      boolean goesOn = label.isPresent() ? take(at, label.get()) : passes(chunks.get(at));
      if (!goesOn) {
        return first;
      }
    }
    return first;
  }

  private boolean take(int at, NoteLabel label) {
    int lowest = label.isNumber() ? lowestNumber : lowestSign;
    boolean fits = lowest == Integer.MAX_VALUE || label.rank() < lowest;
    boolean next = lowest == Integer.MAX_VALUE || label.rank() == lowest - 1;
    if (lenient ? !fits : label.isNumber() && !next) {
      return lenient && lowest > 1 && ++odd <= MOST_ODD;
    }
    if (lenient && chunks.get(at).indent() == 0) {
      return ++odd <= MOST_ODD;
    }
    first = at;
    odd = 0;
    lowestNumber = label.isNumber() ? label.rank() : lowestNumber;
    lowestSign = label.isNumber() ? lowestSign : label.rank();
    return true;
  }

  private boolean passes(Chunk chunk) {
    if (chunk.indent() >= CONTINUATION) {
      return true;
    }
    boolean complete = lowestNumber == 1 && first < chunks.size();
    return lenient && !complete && !opensDocument(chunk) && ++odd <= MOST_ODD;
  }

  private static boolean opensDocument(Chunk chunk) {
    String line = chunk.text();
    return LetterheadLines.isAttached(BracketLine.is(line) ? BracketLine.words(line) : line);
  }
}
