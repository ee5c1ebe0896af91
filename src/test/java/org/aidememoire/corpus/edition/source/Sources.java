package org.aidememoire.corpus.edition.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Finding;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.source.text.Span;

/** The shipped sources, and short ways to ask what an importer made of a text. */
final class Sources {
  static final String AIDE_MEMOIRE = "soviet-aide-memoire-1954";
  static final String MEMORANDUM = "molotov-memorandum-1954";
  static final String NOTE = "note-to-nixon-1969";
  static final List<String> ALL = List.of(AIDE_MEMOIRE, MEMORANDUM, NOTE);

  private Sources() {}

  static String shipped(String slug) {
    try {
      return Files.readString(Path.of("corpus", slug, "source.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Imported read(String text) {
    return SourceImporter.read(text, ImportHints.of("source.txt"));
  }

  /** The texts of the findings, each with its line in front: {@code 3: …}. */
  static List<String> findings(Imported imported) {
    return imported.findings().stream().map(Sources::lineAndText).toList();
  }

  private static String lineAndText(Finding finding) {
    return finding.line() + ": " + finding.text();
  }

  /** The source's characters of one kind, run by run. */
  static List<String> spans(String text, Imported imported, Span.Kind kind) {
    int[] points = text.codePoints().toArray();
    return imported.spans().stream()
        .filter(span -> span.kind() == kind)
        .map(span -> new String(points, span.start(), span.end() - span.start()))
        .toList();
  }

  /** The blocks as one would note them on paper: {@code paragraph 1: words}, marks in brackets. */
  static List<String> outline(Imported imported) {
    return imported.edition().blocks().stream().flatMap(Sources::lines).toList();
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Block.Heading(var inlines) -> Stream.of("heading: " + words(inlines));
      case Block.Paragraph(int number, var inlines) ->
          Stream.of("paragraph %d: %s".formatted(number, words(inlines)));
      case Block.ItemList(var items) ->
          items.stream()
              .map(item -> "entry %d: %s".formatted(item.number(), words(item.inlines())));
      case Block.Letterhead(var inlines) -> Stream.of("letterhead: " + words(inlines));
      case Block.Addressee(var inlines) -> Stream.of("addressee: " + words(inlines));
      case Block.Signature(var inlines) -> Stream.of("signature: " + words(inlines));
      case Block.Aside(var inlines) -> Stream.of("aside: " + words(inlines));
      case Block.Note(String label, var inlines) ->
          Stream.of("note %s: %s".formatted(label, words(inlines)));
    };
  }

  static String words(List<Inline> inlines) {
    return inlines.stream().map(Sources::words).collect(Collectors.joining());
  }

  private static String words(Inline inline) {
    return switch (inline) {
      case Inline.Text(String text, int start) -> text;
      case Inline.Emphasis(var inner) -> "<em>" + words(inner) + "</em>";
      case Inline.PageMark(String label) -> "{page " + label + "}";
      case Inline.NoteMark(String label) -> "{note " + label + "}";
      case Inline.Insertion(String text) -> "{insertion " + text + "}";
      case Inline.Omission(String text) -> "{omission " + text + "}";
      case Inline.Sic sic -> "{sic}";
      case Inline.Space space -> " ";
    };
  }
}
