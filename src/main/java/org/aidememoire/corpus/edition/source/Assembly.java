package org.aidememoire.corpus.edition.source;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.source.inline.InlineBuilder;
import org.aidememoire.corpus.edition.source.inline.InlineScanner;
import org.aidememoire.corpus.edition.source.inline.PageMarks;
import org.aidememoire.corpus.edition.source.inline.Spacing;
import org.aidememoire.corpus.edition.source.inline.Token;
import org.aidememoire.corpus.edition.source.layout.Part;
import org.aidememoire.corpus.edition.source.layout.Role;
import org.aidememoire.corpus.edition.source.text.Ledger;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Span;

/** Turns the parts of a source into blocks, and books every character it uses. */
final class Assembly {
  private static final int NOT_CANONICAL = -1;

  private final InlineScanner scanner;
  private final Ledger ledger;
  private final PageMarks pages;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Paragraph> entries = new ArrayList<>();
  private int position;
  private int paragraphs;
  private String listShape = "";

  Assembly(InlineScanner scanner, Ledger ledger, PageMarks pages) {
    this.scanner = scanner;
    this.ledger = ledger;
    this.pages = pages;
  }

  List<Block> assemble(List<Part> parts) {
    parts.forEach(this::add);
    closeList();
    return blocks;
  }

  private void add(Part part) {
    if (part.role() != Role.LIST_ENTRY || !part.label().equals(listShape)) {
      closeList();
    }
    if (part.role() == Role.FILE_NUMBER || part.role() == Role.METADATA) {
      ledger.bookRest(part.whole(), part.role().rest());
      return;
    }
    List<Token> tokens = Spacing.apply(scanner.scan(part));
    book(part, tokens);
    boolean words = tokens.stream().anyMatch(Token::isText);
    if (part.role().isCanonical() && words) {
      addCanonical(part, tokens);
    } else {
      addOutside(part, new InlineBuilder(NOT_CANONICAL).build(tokens));
    }
  }

  private void addCanonical(Part part, List<Token> tokens) {
    int start = position == 0 ? 0 : position + 1;
    InlineBuilder builder = new InlineBuilder(start);
    List<Inline> inlines = builder.build(tokens);
    position = builder.end();
    switch (part.role()) {
      case LETTERHEAD -> blocks.add(new Block.Letterhead(inlines));
      case ADDRESSEE -> blocks.add(new Block.Addressee(inlines));
      case SIGNATURE -> blocks.add(new Block.Signature(inlines));
      case PARAGRAPH -> blocks.add(new Block.Paragraph(++paragraphs, inlines));
      case LIST_ENTRY -> addEntry(part, inlines);
      case FILE_NUMBER, METADATA, HEADING, NOTE ->
          throw new IllegalStateException(part.role() + " is not canonical");
    }
  }

  private void addEntry(Part part, List<Inline> inlines) {
    listShape = part.label();
    entries.add(new Block.Paragraph(++paragraphs, inlines));
  }

  private void addOutside(Part part, List<Inline> inlines) {
    switch (part.role()) {
      case HEADING -> blocks.add(new Block.Heading(inlines));
      case NOTE -> blocks.add(new Block.Note(part.label(), inlines));
      case LETTERHEAD, ADDRESSEE, SIGNATURE, PARAGRAPH, LIST_ENTRY -> {
        closeList();
        blocks.add(new Block.Aside(inlines));
      }
      case FILE_NUMBER, METADATA -> throw new IllegalStateException(part.role() + " has no block");
    }
  }

  private void closeList() {
    if (!entries.isEmpty()) {
      blocks.add(new Block.ItemList(entries));
      entries.clear();
    }
    listShape = "";
  }

  /** From the last to the first, because a page mark inside a bracket follows its bracket. */
  private void book(Part part, List<Token> tokens) {
    for (Token token : tokens.reversed()) {
      bookToken(part, token);
    }
    ledger.bookRest(part.whole(), part.role().rest());
    if (part.role() != Role.NOTE) {
      tokens.stream()
          .filter(token -> token.type() == Token.Type.PAGE_MARK)
          .forEach(token -> pages.read(token.text(), token.start()));
    }
  }

  private void bookToken(Part part, Token token) {
    Range range = new Range(token.start(), token.end());
    boolean mark = !token.isText() && token.type() != Token.Type.NOTHING;
    if (token.type() == Token.Type.NOTHING) {
      ledger.book(token.start(), token.end(), Span.Kind.CONTROL);
    } else if (part.role().isCanonical() || (part.role() == Role.HEADING && mark)) {
      ledger.bookRest(range, token.kind());
    }
  }
}
