package org.aidememoire.corpus.edition.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the document itself, below its heading: what stands above the text, its paragraphs and
 * lists, its signature, and documents attached to it.
 */
final class BodyReader {
  private static final int SHORT = 80;

  private final Source source;
  private final Report report;
  private final List<Part> parts = new ArrayList<>();
  private List<Chunk> chunks = List.of();
  private boolean above = true;
  private boolean names;

  BodyReader(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  List<Part> read(List<Chunk> body) {
    chunks = body;
    int end = body.size();
    for (int at = 0; at < end; at++) {
      addChunk(at);
    }
    return SignatureReader.sign(parts, source, report);
  }

  private void addChunk(int at) {
    Chunk chunk = chunks.get(at);
    Optional<EntryLabel> entry = entryAt(at);
    if (isOnlyBrackets(chunk)) {
      addBracketLine(chunk);
    } else if (above && addAbove(at)) {
      return;
    } else if (LetterheadLines.isAttached(chunk.text())) {
      above = true;
      add(Role.LETTERHEAD, chunk);
    } else if (entry.isPresent()) {
      above = false;
      addEntry(chunk, entry.get());
    } else {
      above = false;
      add(Role.PARAGRAPH, chunk);
    }
  }

  /** A line in brackets alone: a page, an omission, or the editors' heading of an enclosure. */
  private void addBracketLine(Chunk chunk) {
    String words = chunk.text().substring(1, chunk.text().length() - 1).strip();
    boolean attached = LetterheadLines.isAttached(words);
    above |= attached;
    add(attached ? Role.HEADING : Role.PARAGRAPH, chunk);
  }

  /** Whether the line belongs to what stands above the text. */
  private boolean addAbove(int at) {
    Chunk chunk = chunks.get(at);
    String line = chunk.text();
    if (LetterheadLines.isLetterhead(line)) {
      names = LetterheadLines.opensNames(line);
      add(Role.LETTERHEAD, chunk);
    } else if (AddressLines.isAddress(line)) {
      add(Role.ADDRESSEE, chunk);
    } else if (isShortLine(chunk) && entryAt(at).isEmpty() && at + 1 < chunks.size()) {
      reportGuess(chunk);
      add(Role.LETTERHEAD, chunk);
    } else {
      return false;
    }
    return true;
  }

  private void reportGuess(Chunk chunk) {
    if (!names) {
      report.warn(
          chunk.range().start(),
          "%s stands above the text and is read as part of the letterhead."
              .formatted(Report.excerpt(chunk.text())));
    }
  }

  private static boolean isShortLine(Chunk chunk) {
    String line = chunk.text();
    return line.length() <= SHORT && ".:;,?!…”\"".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private void addEntry(Chunk chunk, EntryLabel label) {
    Range range = chunk.range();
    // A bullet is the archive's layout; a number or a letter is the document's own.
    int skip = label.isBullet() ? label.length() : 0;
    Range words = new Range(range.start() + skip, range.end());
    parts.add(new Part(Role.LIST_ENTRY, range, words, label.shape()));
  }

  /** The label of a chunk that has a bullet, or a neighbour whose number follows on or before. */
  private Optional<EntryLabel> entryAt(int at) {
    Optional<EntryLabel> label = labelAt(at);
    if (label.isEmpty() || label.get().isBullet()) {
      return label;
    }
    EntryLabel own = label.get();
    boolean after = labelAt(at - 1).filter(own::follows).isPresent();
    boolean before = labelAt(at + 1).filter(next -> next.follows(own)).isPresent();
    return label.filter(l -> after || before);
  }

  private Optional<EntryLabel> labelAt(int at) {
    return at < 0 || at >= chunks.size()
        ? Optional.empty()
        : EntryLabel.find(chunks.get(at).text());
  }

  private boolean isOnlyBrackets(Chunk chunk) {
    int depth = 0;
    String text = chunk.text();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      depth += sign == '[' ? 1 : 0;
      if (depth == 0 && !Character.isWhitespace(sign)) {
        return false;
      }
      depth -= sign == ']' ? 1 : 0;
    }
    return depth == 0;
  }

  private void add(Role role, Chunk chunk) {
    parts.add(Part.of(role, chunk.range()));
  }
}
