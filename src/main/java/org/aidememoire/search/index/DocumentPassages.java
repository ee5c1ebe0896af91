package org.aidememoire.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.Page;
import org.aidememoire.search.index.PassageText.PageStart;

/** All passages of a document: what we say about it, and the blocks of its edition. */
final class DocumentPassages {
  private final Edition edition;
  private final List<PassageText> passages = new ArrayList<>();

  private DocumentPassages(Edition edition) {
    this.edition = edition;
  }

  static List<PassageText> of(Provenance provenance, Edition edition) {
    DocumentPassages passages = new DocumentPassages(edition);
    passages.addDescription(provenance);
    edition.blocks().forEach(passages::addBlock);
    edition
        .front()
        .entries()
        .forEach(entry -> passages.add(Part.FRONT, entry.label(), entry.value()));
    passages.addGlossary(provenance);
    return passages.passages;
  }

  private void addDescription(Provenance provenance) {
    add(Part.TITLE, "", provenance.title());
    String parties =
        Stream.of(provenance.author(), provenance.recipient())
            .flatMap(Stream::ofNullable)
            .map(Provenance.Party::name)
            .collect(Collectors.joining(" · "));
    add(Part.PARTIES, "", parties);
    String headnote = provenance.headnote() == null ? "" : provenance.headnote();
    List.of(headnote.split("\\n\\s*\\n")).forEach(each -> add(Part.HEADNOTE, "", each));
  }

  /** What is explained, each labelled with its key on the document's page. */
  private void addGlossary(Provenance provenance) {
    for (Apparatus.Entry entry : Apparatus.of(provenance).entries()) {
      String says = entry.says() == null ? "" : ": " + entry.says();
      add(part(entry.kind()), entry.key(), entry.name() + says);
    }
  }

  private static Part part(Apparatus.Kind kind) {
    return switch (kind) {
      case TERM -> Part.TERM;
      case PERSON -> Part.PERSON;
      case PLACE -> Part.PLACE;
    };
  }

  private void addBlock(Block block) {
    switch (block) {
      case Block.Heading(List<Inline> inlines) -> add(Part.HEADING, "", printed(inlines));
      case Block.Note(String label, List<Inline> inlines) ->
          add(Part.NOTE, label, printed(inlines));
      case Block.Aside aside -> {
        // Nothing of the document's own stands in it.
      }
      case Block.Paragraph paragraph -> addText(paragraph.number(), paragraph.inlines());
      case Block.ItemList(List<Block.Paragraph> items) ->
          items.forEach(item -> addText(item.number(), item.inlines()));
      case Block.Letterhead(List<Inline> inlines) -> addText(0, inlines);
      case Block.Addressee(List<Inline> inlines) -> addText(0, inlines);
      case Block.Signature(List<Inline> inlines) -> addText(0, inlines);
    }
  }

  private void add(Part part, String label, String text) {
    if (!text.isBlank()) {
      passages.add(PassageText.labelled(part, label, text.strip()));
    }
  }

  private void addText(int paragraph, List<Inline> inlines) {
    List<Inline.Text> words = new ArrayList<>();
    inlines.forEach(inline -> collect(inline, words));
    String text = words.stream().map(Inline.Text::text).collect(Collectors.joining());
    int start = words.getFirst().start();
    int end = start + text.codePointCount(0, text.length());
    passages.add(new PassageText(Part.TEXT, "", text, start, paragraph, pages(start, end)));
  }

  private static void collect(Inline inline, List<Inline.Text> words) {
    if (inline instanceof Inline.Text text) {
      words.add(text);
    } else if (inline instanceof Inline.Emphasis(List<Inline> inner)) {
      inner.forEach(each -> collect(each, words));
    }
  }

  private List<PageStart> pages(int start, int end) {
    List<PageStart> pages = new ArrayList<>();
    edition.placeOf(start).page().ifPresent(page -> pages.add(new PageStart(0, page)));
    edition.listPages().stream()
        .filter(page -> page.start() > start && page.start() < end)
        .map((Page page) -> new PageStart(page.start() - start, page.label()))
        .forEach(pages::add);
    return pages;
  }

  /** A line as it is printed, with what editors put into it and without the signs of notes. */
  private static String printed(List<Inline> inlines) {
    return inlines.stream().map(DocumentPassages::printed).collect(Collectors.joining());
  }

  private static String printed(Inline inline) {
    return switch (inline) {
      case Inline.Text(String text, int start) -> text;
      case Inline.Emphasis(List<Inline> inner) -> printed(inner);
      case Inline.Insertion(String text) -> "[" + text + "]";
      case Inline.Omission(String text) -> "[" + text + "]";
      case Inline.Sic sic -> "[sic]";
      case Inline.Space space -> " ";
      case Inline.PageMark mark -> "";
      case Inline.NoteMark mark -> "";
    };
  }
}
