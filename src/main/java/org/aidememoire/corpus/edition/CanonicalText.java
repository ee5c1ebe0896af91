package org.aidememoire.corpus.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the blocks of an edition that gathers what is derived from them: the canonical
 * text, and where in it paragraphs and pages begin.
 */
final class CanonicalText {
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private int length;
  private int numbered;

  /**
   * @param start the first code point
   * @param end the code point after the last one
   */
  record Paragraph(int number, int start, int end) {}

  private CanonicalText(@Nullable String firstPage) {
    if (firstPage != null) {
      pages.add(new Page(firstPage, 0));
    }
  }

  /** Refuses blocks whose positions or paragraph numbers do not follow one another. */
  static CanonicalText of(Front front, List<Block> blocks) {
    CanonicalText canonical = new CanonicalText(front.firstPage());
    blocks.forEach(canonical::add);
    return canonical;
  }

  String text() {
    return text.toString();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Page> pages() {
    return pages;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading(List<Inline> inlines) -> addOutside(inlines);
      case Block.Aside(List<Inline> inlines) -> addOutside(inlines);
      case Block.Note note -> {
        // A page mark inside a note says where the note runs on, not the text.
      }
      case Block.Paragraph paragraph -> addParagraph(paragraph);
      case Block.ItemList(List<Block.Paragraph> items) -> items.forEach(this::addParagraph);
      case Block.Letterhead(List<Inline> inlines) -> addLine(inlines);
      case Block.Addressee(List<Inline> inlines) -> addLine(inlines);
      case Block.Signature(List<Inline> inlines) -> addLine(inlines);
    }
  }

  private void addOutside(List<Inline> inlines) {
    int next = length == 0 ? 0 : length + 1;
    inlines.forEach(inline -> addPages(inline, next));
  }

  private void addPages(Inline inline, int at) {
    if (inline instanceof Inline.PageMark(String label)) {
      pages.add(new Page(label, at));
    } else if (inline instanceof Inline.Emphasis(List<Inline> inner)) {
      inner.forEach(each -> addPages(each, at));
    }
  }

  private void addParagraph(Block.Paragraph paragraph) {
    numbered++;
    check(paragraph.number() == numbered, "Paragraphs must be numbered from 1 without a gap");
    int before = length;
    addLine(paragraph.inlines());
    int start = before == 0 ? 0 : before + 1;
    paragraphs.add(new Paragraph(numbered, start, length));
  }

  private void addLine(List<Inline> inlines) {
    if (length > 0) {
      text.append('\n');
      length++;
    }
    int before = length;
    inlines.forEach(this::addInline);
    check(length > before, "A block of the document must hold words of the document");
  }

  private void addInline(Inline inline) {
    switch (inline) {
      case Inline.Text(String words, int start) -> {
        check(start == length, "Text must begin where the text before it ends");
        text.append(words);
        length += words.codePointCount(0, words.length());
      }
      case Inline.Emphasis(List<Inline> inlines) -> inlines.forEach(this::addInline);
      case Inline.PageMark(String label) -> pages.add(new Page(label, length));
      case Inline.NoteMark m -> {}
      case Inline.Insertion i -> {}
      case Inline.Sic sic -> {}
      case Inline.Omission o -> {}
      case Inline.Space space -> {}
    }
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
