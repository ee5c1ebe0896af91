package org.aidememoire.corpus.edition.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * Finds the signature at the end of a document and of each document attached to it: lines of their
 * own, or a name and a date glued to the last sentence.
 */
final class SignatureReader {
  private static final int MOST = 4;

  private final List<Part> parts;
  private final Source source;
  private final Report report;

  private SignatureReader(List<Part> parts, Source source, Report report) {
    this.parts = new ArrayList<>(parts);
    this.source = source;
    this.report = report;
  }

  static List<Part> sign(List<Part> parts, Source source, Report report) {
    SignatureReader reader = new SignatureReader(parts, source, report);
    for (int end = parts.size(); end > 0; end--) {
      if (end == parts.size() || reader.isAttached(end)) {
        reader.signAt(end);
      }
    }
    return reader.parts;
  }

  /** Whether another document begins here. */
  private boolean isAttached(int at) {
    Part part = parts.get(at);
    return part.role() == Role.HEADING || LetterheadLines.isAttached(text(part));
  }

  private void signAt(int end) {
    int at = end - 1;
    while (at > 0 && isAside(parts.get(at))) {
      at--;
    }
    boolean signed = false;
    for (int line = at; line > 0 && line > at - MOST && isSignature(parts.get(line)); line--) {
      reportDoubt(parts.get(line), line == at);
      parts.set(line, Part.of(Role.SIGNATURE, parts.get(line).whole()));
      signed = true;
    }
    if (!signed && at >= 0 && parts.get(at).role() == Role.PARAGRAPH) {
      splitGlued(at);
    }
  }

  private boolean isAside(Part part) {
    return part.role() == Role.PARAGRAPH && BracketLine.is(text(part));
  }

  private boolean isSignature(Part part) {
    return part.role() == Role.PARAGRAPH && SignatureLines.isSignature(text(part));
  }

  private void reportDoubt(Part part, boolean last) {
    if (last && SignatureLines.isDoubtful(text(part))) {
      report.warn(
          part.whole().start(), "%s is read as a signature.".formatted(Report.excerpt(text(part))));
    }
  }

  private void splitGlued(int at) {
    Part part = parts.get(at);
    OptionalInt dated = SignatureLines.findGlued(text(part));
    OptionalInt glued = dated.isPresent() ? dated : SignatureLines.findGluedName(text(part));
    if (glued.isEmpty()) {
      return;
    }
    int split = part.whole().start() + glued.getAsInt();
    if (dated.isEmpty()) {
      report.warn(split, "The name behind the last sentence is read as a signature.");
    }
    Range words = source.trim(new Range(part.whole().start(), split));
    parts.set(at, Part.of(Role.PARAGRAPH, words));
    parts.add(at + 1, Part.of(Role.SIGNATURE, new Range(split, part.whole().end())));
  }

  private String text(Part part) {
    return source.slice(part.whole());
  }
}
