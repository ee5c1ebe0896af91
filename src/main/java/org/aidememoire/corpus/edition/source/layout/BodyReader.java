package org.aidememoire.corpus.edition.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.EntryLabel;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;

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
  private Where where = Where.ABOVE;

  private enum Where {
    /** Above the text of the document or of one attached to it. */
    ABOVE,
    /**
     * Above the text, behind a line such as SUBJECT or PARTICIPANTS that opens a few short lines.
     */
    ABOVE_LABELLED,
    /** Right below the line that announces an attached document. */
    ATTACHED,
    TEXT
  }

  BodyReader(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  List<Part> read(List<Chunk> body) {
    chunks = body;
    for (int at = 0; at < body.size(); at++) {
      addChunk(at);
    }
    return SignatureReader.sign(parts, source, report);
  }

  private void addChunk(int at) {
    Chunk chunk = chunks.get(at);
    if (BracketLine.is(chunk.text())) {
      addBracketLine(chunk);
    } else if (LetterheadLines.isAttached(chunk.text())) {
      where = Where.ATTACHED;
      add(Role.LETTERHEAD, chunk);
    } else if (where == Where.TEXT || !addAbove(at)) {
      where = Where.TEXT;
      Optional<EntryLabel> entry = entryAt(at);
      entry.ifPresentOrElse(
          label -> addEntry(Role.LIST_ENTRY, chunk, label), () -> add(Role.PARAGRAPH, chunk));
    }
  }

  /** A line in brackets alone: a page, an omission, or the editors' heading of an enclosure. */
  private void addBracketLine(Chunk chunk) {
    boolean attached = LetterheadLines.isAttached(BracketLine.words(chunk.text()));
    where = attached ? Where.ATTACHED : where;
    add(attached ? Role.HEADING : Role.PARAGRAPH, chunk);
  }

  /** Whether the line belongs to what stands above the text. */
  private boolean addAbove(int at) {
    Chunk chunk = chunks.get(at);
    Optional<EntryLabel> bullet = labelAt(at).filter(EntryLabel::isBullet);
    String line = bullet.map(label -> chunk.text().substring(label.length())).orElse(chunk.text());
    Optional<Role> role = roleAbove(line, at, bullet.isPresent());
    role.ifPresent(
        known ->
            bullet.ifPresentOrElse(
                label -> addEntry(known, chunk, label), () -> add(known, chunk)));
    return role.isPresent();
  }

  private Optional<Role> roleAbove(String line, int at, boolean bullet) {
    if (where == Where.ATTACHED && HeadingLines.beginsLikeHeading(line)) {
      where = Where.ABOVE;
      report(at, "%s is read as the editors' heading of an attached document.", line);
      return Optional.of(Role.HEADING);
    }
    if (LetterheadLines.isLetterhead(line)) {
      where = LetterheadLines.opensNames(line) ? Where.ABOVE_LABELLED : Where.ABOVE;
      return Optional.of(Role.LETTERHEAD);
    }
    if (AddressLines.isAddress(line)) {
      return Optional.of(Role.ADDRESSEE);
    }
    if (where == Where.ABOVE_LABELLED && (bullet || isShort(line))) {
      return Optional.of(Role.LETTERHEAD);
    }
    boolean dateline = line.length() <= SHORT && LetterheadLines.looksLikeDateline(line);
    if (!bullet && dateline && at + 1 < chunks.size()) {
      report(at, "%s looks like a dateline, but is not understood: read as letterhead.", line);
      return Optional.of(Role.LETTERHEAD);
    }
    if (!bullet && isShort(line) && entryAt(at).isEmpty() && at + 1 < chunks.size()) {
      report(at, "%s stands above the text and is read as part of the letterhead.", line);
      return Optional.of(Role.LETTERHEAD);
    }
    return Optional.empty();
  }

  private void report(int at, String finding, String line) {
    report.warn(chunks.get(at).range().start(), finding.formatted(Report.excerpt(line)));
  }

  private static boolean isShort(String line) {
    return line.length() <= SHORT && !HeadingLines.endsSentence(line);
  }

  /** A bullet is the archive's layout; a number or a letter is the document's own. */
  private void addEntry(Role role, Chunk chunk, EntryLabel label) {
    Range range = chunk.range();
    int skip = label.isBullet() ? label.length() : 0;
    Range words = source.trim(new Range(range.start() + skip, range.end()));
    parts.add(new Part(role, range, words, label.shape()));
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

  private void add(Role role, Chunk chunk) {
    parts.add(Part.of(role, chunk.range()));
  }
}
