package org.aidememoire.corpus.edition.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Dates;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * Plain text as the Wilson Center Digital Archive lays out a document: date, title, labelled
 * metadata whose values may run over several paragraphs, and the document.
 */
public final class WilsonCenter {
  private final Source source;
  private final Report report;
  private final List<Front.Entry> entries = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private WilsonCenter(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  public static Outline read(List<Chunk> chunks, Source source, Report report) {
    return new WilsonCenter(source, report).outline(NoteSection.of(chunks, report));
  }

  private Outline outline(NoteSection section) {
    List<Chunk> text = section.text();
    MetadataLabels labels = MetadataLabels.of(text);
    readTitle(text.subList(0, labels.first()));
    readMetadata(text, labels);
    List<Chunk> body = text.subList(labels.end(), text.size());
    parts.addAll(new BodyReader(source, report).read(body));
    parts.addAll(section.notes());
    return new Outline(entries, parts);
  }

  /** Date line and title stand first, in either order. */
  private void readTitle(List<Chunk> chunks) {
    boolean titled = false;
    for (Chunk chunk : chunks) {
      if (Dates.isDate(chunk.text())) {
        add(Role.METADATA, "Date", chunk);
      } else if (!titled) {
        titled = true;
        add(Role.HEADING, "Title", chunk);
      } else {
        report.warn(
            chunk.range().start(),
            "%s stands between title and metadata; read as metadata."
                .formatted(Report.excerpt(chunk.text())));
        add(Role.METADATA, "", chunk);
      }
    }
    if (!titled) {
      report.warnOfFile("No title was found above the metadata.");
    }
  }

  private void readMetadata(List<Chunk> text, MetadataLabels labels) {
    int at = labels.first();
    while (at < labels.end()) {
      int next = labels.nextLabel(at);
      Chunk label = text.get(at);
      if (!MetadataLabels.isKnown(label.text())) {
        report.warn(
            label.range().start(),
            "The label %s is not known.".formatted(Report.excerpt(label.text())));
      }
      entries.add(entry(text.subList(at, next)));
      text.subList(at, next).forEach(c -> parts.add(Part.of(Role.METADATA, c.range())));
      at = next;
    }
  }

  private Front.Entry entry(List<Chunk> chunks) {
    String first = chunks.getFirst().text();
    int colon = first.indexOf(':');
    List<String> values = new ArrayList<>();
    values.add(first.substring(colon + 1).strip());
    chunks.stream().skip(1).map(Chunk::text).forEach(values::add);
    values.removeIf(String::isEmpty);
    if (values.isEmpty()) {
      report.warn(
          chunks.getFirst().range().start(),
          "The label %s has no value.".formatted(Report.excerpt(first)));
    }
    return new Front.Entry(first.substring(0, colon), String.join("\n", values));
  }

  private void add(Role role, String label, Chunk chunk) {
    entries.add(new Front.Entry(label, chunk.text()));
    parts.add(Part.of(role, chunk.range()));
  }
}
