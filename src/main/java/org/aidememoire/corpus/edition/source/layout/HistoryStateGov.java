package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * Plain text as the Office of the Historian lays out a document: a file number or source line in
 * the older volumes, the editors' heading, the document, and numbered notes at the end.
 */
public final class HistoryStateGov {
  private static final Pattern FILE_NUMBER =
      Pattern.compile(
          "(?i:file no\\.? ?).{1,60}"
              + "|[0-9]{3}[A-Za-z]?\\.[0-9A-Za-z. ()]{1,20}/[0-9A-Za-z–—/ .-]{1,20}(?:: ?[A-Z].{0,40})?"
              + "|[0-9]{3}\\.[0-9A-Za-z]{1,10}(?: .{1,40})?/[0-9A-Za-z–-]{1,20}(?:: ?[A-Z].{0,40})?");
  private static final Pattern SOURCE_LINE =
      Pattern.compile("(?s)(?:.*\\b(?:[Ff]iles?|lots?|[Pp]apers|Library|Archives)\\b.*)");
  private static final Pattern NUMBER = Pattern.compile("(?:No\\. ?)?[0-9]{1,4}\\.?");
  private static final int LONGEST = 300;

  private final Source source;
  private final Report report;
  private final List<Front.Entry> entries = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private HistoryStateGov(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  public static Outline read(List<Chunk> chunks, Source source, Report report) {
    return new HistoryStateGov(source, report).outline(NoteSection.of(chunks, report));
  }

  private Outline outline(NoteSection section) {
    List<Chunk> text = section.text();
    int body = readHead(text);
    parts.addAll(new BodyReader(source, report).read(text.subList(body, text.size())));
    parts.addAll(section.notes());
    return new Outline(entries, parts);
  }

  /** How many chunks the head takes. */
  private int readHead(List<Chunk> text) {
    int at = readReferences(text, readMarks(text, 0));
    at = readMarks(text, at);
    while (at < text.size() && NUMBER.matches(text.get(at).text())) {
      add(Role.HEADING, text.get(at++));
    }
    if (at < text.size() && HeadingLines.isHeading(text.get(at).text())) {
      add(Role.HEADING, text.get(at++));
    } else if (parts.stream().noneMatch(part -> part.role() == Role.HEADING)) {
      report.warnOfFile("No heading was found above the text.");
    }
    return at;
  }

  /** Page marks that stand above the heading. */
  private int readMarks(List<Chunk> text, int from) {
    int at = from;
    while (at < text.size() && BracketLine.is(text.get(at).text())) {
      add(Role.PARAGRAPH, text.get(at++));
    }
    return at;
  }

  private int readReferences(List<Chunk> text, int from) {
    int at = from;
    while (at < text.size() - 1 && isReference(text.get(at).text(), text.get(at + 1).text())) {
      Chunk chunk = text.get(at++);
      boolean number = FILE_NUMBER.matches(chunk.text());
      entries.add(new Front.Entry(number ? "File number" : "Source", chunk.text()));
      add(Role.FILE_NUMBER, chunk);
    }
    return at;
  }

  private static boolean isReference(String line, String next) {
    return line.length() <= LONGEST
        && (FILE_NUMBER.matches(line)
            || (SOURCE_LINE.matches(line)
                && !HeadingLines.beginsLikeHeading(line)
                && HeadingLines.isHeading(next)));
  }

  private void add(Role role, Chunk chunk) {
    parts.add(Part.of(role, chunk.range()));
  }
}
