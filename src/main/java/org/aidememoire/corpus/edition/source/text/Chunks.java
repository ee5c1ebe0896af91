package org.aidememoire.corpus.edition.source.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a source into chunks. Archives put a paragraph on one line; a file whose lines were wrapped
 * to an even width is recognised by that width and put together again.
 */
public final class Chunks {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;
  private static final double FULL = 0.7;
  private static final int ENOUGH = 3;

  private final Source source;
  private final List<Range> lines = new ArrayList<>();
  private final int width;

  private Chunks(Source source) {
    this.source = source;
    for (int line = 1; line <= source.countLines(); line++) {
      lines.add(source.line(line));
    }
    this.width = lines.stream().mapToInt(this::lengthOf).max().orElse(0);
  }

  public static List<Chunk> of(Source source, Report report) {
    Chunks chunks = new Chunks(source);
    boolean wrapped = chunks.isWrapped();
    if (wrapped) {
      report.warnOfFile(
          "The lines are wrapped at %d characters; those of a paragraph were joined."
              .formatted(chunks.width));
    }
    return chunks.list(wrapped);
  }

  private List<Chunk> list(boolean wrapped) {
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int last = at;
      while (wrapped && runsOn(last)) {
        last++;
      }
      Range words = source.trim(new Range(lines.get(at).start(), lines.get(last).end()));
      if (!words.isEmpty()) {
        int indent = words.start() - lines.get(at).start();
        chunks.add(new Chunk(words, source.slice(words), indent));
      }
      at = last + 1;
    }
    return chunks;
  }

  private boolean isWrapped() {
    int full = 0;
    for (int at = 0; at < lines.size() - 1; at++) {
      full += isFull(at) && lengthOf(lines.get(at + 1)) > 0 ? 1 : 0;
    }
    return width >= NARROWEST && width <= WIDEST && full >= ENOUGH;
  }

  private boolean runsOn(int line) {
    return line + 1 < lines.size() && isFull(line) && continues(lines.get(line + 1));
  }

  private boolean isFull(int line) {
    return lengthOf(lines.get(line)) >= width * FULL;
  }

  /** A line that begins an entry, a note or a mark of its own does not run on from another. */
  private boolean continues(Range line) {
    Range words = source.trim(line);
    return !words.isEmpty()
        && source.at(words.start()) != '['
        && !NoteSigns.is(source.at(words.start()))
        && EntryLabel.find(source.slice(words)).isEmpty();
  }

  private int lengthOf(Range line) {
    return source.trim(line).length();
  }
}
