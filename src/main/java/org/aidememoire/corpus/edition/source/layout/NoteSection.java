package org.aidememoire.corpus.edition.source.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Report;

/**
 * The notes at the end of a source, set in from the margin and labelled ({@code 1. }, {@code † }).
 * A list that ends a document looks the same: labels count as notes where the text has marks for
 * them.
 *
 * @param text the chunks before the notes
 */
record NoteSection(List<Chunk> text, List<Part> notes) {

  NoteSection {
    text = List.copyOf(text);
    notes = List.copyOf(notes);
  }

  static NoteSection of(List<Chunk> chunks, Report report) {
    Set<String> marks = MarkCandidates.in(chunks);
    int strict = NoteStart.strict(chunks, marks);
    int lenient = NoteStart.lenient(chunks, marks);
    if (lenient < strict && isLikely(lenient, chunks, marks)) {
      return at(lenient, chunks, new NoteLines(marks, report));
    }
    boolean found = strict < chunks.size() && isBelievable(strict, chunks, report);
    NoteSection section =
        found
            ? at(strict, chunks, new NoteLines(marks, report))
            : new NoteSection(chunks, List.of());
    section.reportLost(strict, marks, report);
    return section;
  }

  /**
   * Lines of the text set in like notes, with labels that marks wait for: notes perhaps, but too
   * much between them and the end of the source was not understood.
   */
  private void reportLost(int believed, Set<String> marks, Report report) {
    Set<String> read = notes.stream().map(Part::label).collect(Collectors.toSet());
    for (Chunk chunk : text.subList(0, Math.min(believed, text.size()))) {
      NoteStart.labelOf(chunk, marks)
          .filter(label -> chunk.indent() > 0 && marks.contains(label.text()))
          .filter(label -> !read.contains(label.text()))
          .ifPresent(
              label ->
                  report.warn(
                      chunk.range().start(),
                      "This could be note %s, but the lines after it are no notes: read as text."
                          .formatted(label.text())));
    }
  }

  private static NoteSection at(int first, List<Chunk> chunks, NoteLines lines) {
    List<Chunk> text = chunks.subList(0, first);
    return new NoteSection(text, lines.read(chunks.subList(first, chunks.size())));
  }

  /** Lines that are not understood are taken for notes only where most labels have their marks. */
  private static boolean isLikely(int first, List<Chunk> chunks, Set<String> known) {
    Set<String> marks = MarkCandidates.in(chunks.subList(0, first));
    List<NoteLabel> labels =
        chunks.subList(first, chunks.size()).stream()
            .flatMap(chunk -> NoteStart.labelOf(chunk, known).stream())
            .toList();
    long marked = labels.stream().filter(label -> marks.contains(label.text())).count();
    return marked * 2 > labels.size() || chunks.get(first).text().contains("Source:");
  }

  private static boolean isBelievable(int at, List<Chunk> chunks, Report report) {
    Chunk first = chunks.get(at);
    Set<String> marks = MarkCandidates.in(chunks.subList(0, at));
    if (first.indent() == 0) {
      return chunks.subList(at, chunks.size()).stream()
          .flatMap(chunk -> NoteLabel.find(chunk.text()).stream())
          .allMatch(label -> marks.contains(label.text()));
    }
    boolean believable = !marks.isEmpty() || first.text().contains("Source:");
    if (!believable) {
      report.warn(
          first.range().start(),
          "These entries could be notes, but the text has no marks for them: read as a list.");
    }
    return believable;
  }
}
