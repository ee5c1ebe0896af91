package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.EditionView.BlockKind;
import org.aidememoire.corpus.EditionView.BlockView;
import org.aidememoire.corpus.EditionView.FrontView;
import org.aidememoire.corpus.EditionView.NoteView;
import org.aidememoire.corpus.EditionView.PageView;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.Page;
import org.jspecify.annotations.Nullable;

/** Makes one edition ready for a page, from its first block to its last note. */
final class EditionViewer {
  private final String ids;
  private final Apparatus apparatus;
  private final Glosses glosses;
  private final RunCutter cutter;
  private final List<BlockView> blocks = new ArrayList<>();
  private final List<NoteView> notes = new ArrayList<>();

  EditionViewer(String ids, Apparatus apparatus, List<Highlight> highlights) {
    this.ids = ids;
    this.apparatus = apparatus;
    this.glosses = new Glosses(ids, apparatus);
    this.cutter = new RunCutter(ids, glosses, highlights);
  }

  EditionView view(Slug document, Edition edition) {
    edition.blocks().forEach(this::add);
    return new EditionView(
        document,
        edition.hash(),
        ids,
        List.copyOf(blocks),
        List.copyOf(notes),
        glosses.listMarks(),
        apparatus.marks() != null,
        glosses.listEntries(Apparatus.Kind.TERM),
        glosses.listEntries(Apparatus.Kind.PERSON),
        glosses.listEntries(Apparatus.Kind.PLACE),
        front(edition),
        pages(edition),
        edition.front().firstPage(),
        apparatus.in());
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading(var inlines) -> blocks.add(heading(inlines));
      case Block.Letterhead(var inlines) -> blocks.add(line(BlockKind.LETTERHEAD, inlines));
      case Block.Addressee(var inlines) -> blocks.add(line(BlockKind.ADDRESSEE, inlines));
      case Block.Signature(var inlines) -> blocks.add(line(BlockKind.SIGNATURE, inlines));
      case Block.Aside(var inlines) -> blocks.add(line(BlockKind.ASIDE, inlines));
      case Block.Paragraph paragraph -> blocks.add(paragraph(paragraph));
      case Block.ItemList(var items) ->
          blocks.add(
              block(BlockKind.LIST, List.of(), items.stream().map(this::paragraph).toList(), null));
      case Block.Note(String label, var inlines) -> notes.add(note(label, inlines));
    }
  }

  /** A heading is explained as a whole. */
  private BlockView heading(List<Inline> inlines) {
    Gloss gloss = glosses.findMark(RunCutter.words(inlines)).orElse(null);
    return block(BlockKind.HEADING, cutter.cutUnexplained(inlines), List.of(), gloss);
  }

  private BlockView line(BlockKind kind, List<Inline> inlines) {
    return block(kind, cutter.cut(inlines), List.of(), null);
  }

  private static BlockView block(
      BlockKind kind, List<Run> runs, List<BlockView> items, @Nullable Gloss gloss) {
    return new BlockView(kind, 0, null, runs, items, gloss);
  }

  private BlockView paragraph(Block.Paragraph paragraph) {
    return new BlockView(
        BlockKind.PARAGRAPH,
        paragraph.number(),
        ids + "p" + paragraph.number(),
        cutter.cut(paragraph.inlines()),
        List.of(),
        null);
  }

  private NoteView note(String label, List<Inline> inlines) {
    String back = cutter.isReferred(label) ? "#" + ids + "note-ref-" + label : null;
    return new NoteView(label, ids + "note-" + label, back, cutter.cut(inlines));
  }

  private List<FrontView> front(Edition edition) {
    List<FrontView> front = new ArrayList<>();
    for (var entry : edition.front().entries()) {
      String id = ids + "front-" + (front.size() + 1);
      front.add(new FrontView(id, entry.label(), cutter.cutAround(entry.value())));
    }
    return front;
  }

  /** A page that begins with the text has no mark in it: its link leads to the text. */
  private List<PageView> pages(Edition edition) {
    String first = edition.front().firstPage();
    return edition.listPages().stream()
        .map(Page::label)
        .map(
            label ->
                new PageView(label, "#" + ids + (label.equals(first) ? "text" : "page-" + label)))
        .toList();
  }
}
