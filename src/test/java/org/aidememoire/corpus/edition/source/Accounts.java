package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.EditionJson;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.source.text.Source;
import org.aidememoire.corpus.edition.source.text.Span;

/** What must hold of every import, whatever the source says. */
final class Accounts {
  private Accounts() {}

  static void check(String source, Imported imported) {
    spansTile(source, imported);
    canonicalSpansMakeTheText(source, imported);
    inlinesMakeTheText(imported);
    assertThat(EditionJson.read(EditionJson.write(imported.edition())))
        .isEqualTo(imported.edition());
  }

  private static void spansTile(String source, Imported imported) {
    int next = 0;
    for (Span span : imported.spans()) {
      assertThat(span.start()).isEqualTo(next);
      next = span.end();
    }
    assertThat(next).isEqualTo(source.codePointCount(0, source.length()));
  }

  /** Line ends inside paragraphs stand for spaces, so the comparison passes over white space. */
  private static void canonicalSpansMakeTheText(String source, Imported imported) {
    String spans = String.join("", Sources.spans(source, imported, Span.Kind.CANONICAL));
    assertThat(withoutSpace(spans)).isEqualTo(withoutSpace(imported.edition().canonicalText()));
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(point -> !Source.isSpace(point))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static void inlinesMakeTheText(Imported imported) {
    List<String> lines = new ArrayList<>();
    for (Block block : imported.edition().blocks()) {
      switch (block) {
        case Block.Paragraph(int number, var inlines) -> lines.add(text(inlines));
        case Block.ItemList(var items) -> items.forEach(item -> lines.add(text(item.inlines())));
        case Block.Letterhead(var inlines) -> lines.add(text(inlines));
        case Block.Addressee(var inlines) -> lines.add(text(inlines));
        case Block.Signature(var inlines) -> lines.add(text(inlines));
        case Block.Heading heading -> {}
        case Block.Aside aside -> {}
        case Block.Note note -> {}
      }
    }
    assertThat(String.join("\n", lines)).isEqualTo(imported.edition().canonicalText());
  }

  private static String text(List<Inline> inlines) {
    return inlines.stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Text(String words, int start) -> words;
                  case Inline.Emphasis(var inner) -> text(inner);
                  case Inline.PageMark m -> "";
                  case Inline.NoteMark m -> "";
                  case Inline.Insertion i -> "";
                  case Inline.Omission o -> "";
                  case Inline.Sic s -> "";
                  case Inline.Space s -> "";
                })
        .collect(Collectors.joining());
  }
}
