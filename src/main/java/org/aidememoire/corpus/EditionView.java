package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Page;
import org.jspecify.annotations.Nullable;

/**
 * An edition made ready for a page: blocks cut into runs, ids given, highlights laid in.
 *
 * @param edition the edition's hash
 * @param ids what every element id begins with; empty where the page shows one document only
 * @param notes the editors' notes, printed after the text
 * @param marks what has to be explained about marks in the text
 * @param pages the pages of the print, for a table of them
 * @param firstPage the page on which the text begins, where no mark in it says so
 */
public record EditionView(
    Slug document,
    String edition,
    String ids,
    List<BlockView> blocks,
    List<NoteView> notes,
    List<MarkView> marks,
    List<PageView> pages,
    @Nullable String firstPage) {

  public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST,
    LETTERHEAD,
    ADDRESSEE,
    SIGNATURE,
    ASIDE
  }

  /**
   * @param number the paragraph's, from 1; 0 for what is not a paragraph
   * @param id null where nothing links here
   * @param items the paragraphs of a list
   */
  public record BlockView(
      BlockKind kind, int number, @Nullable String id, List<Run> runs, List<BlockView> items) {}

  /**
   * @param back where the note's mark stands; null where the text has none
   */
  public record NoteView(String label, String id, @Nullable String back, List<Run> runs) {}

  /**
   * A mark of the text and whose it is.
   *
   * @param mark as printed
   * @param whose null where only the general rule applies; see {@code kind}
   */
  public record MarkView(
      String id, String mark, MarkKind kind, @Nullable String whose, @Nullable String note) {}

  public enum MarkKind {
    SIC,
    OMISSION,
    INSERTION,
    /** Explained by the document's own description only. */
    OTHER
  }

  public record PageView(String label, String href) {}

  /** For a page that shows this document only. */
  public static EditionView of(
      Slug document,
      Edition edition,
      List<Provenance.TextMark> explained,
      List<Highlight> highlights) {
    return within("", document, edition, explained, highlights);
  }

  /** For a page with several documents: ids begin with the document's name. */
  public static EditionView amongOthers(
      Slug document,
      Edition edition,
      List<Provenance.TextMark> explained,
      List<Highlight> highlights) {
    return within(document + "-", document, edition, explained, highlights);
  }

  private static EditionView within(
      String ids,
      Slug document,
      Edition edition,
      List<Provenance.TextMark> explained,
      List<Highlight> highlights) {
    TextMarks marks = new TextMarks(ids, explained);
    RunCutter cutter = new RunCutter(ids, marks, highlights);
    List<BlockView> blocks = new ArrayList<>();
    List<NoteView> notes = new ArrayList<>();
    for (Block block : edition.blocks()) {
      switch (block) {
        case Block.Heading(var inlines) ->
            blocks.add(plain(BlockKind.HEADING, cutter.cut(inlines)));
        case Block.Letterhead(var inlines) ->
            blocks.add(plain(BlockKind.LETTERHEAD, cutter.cut(inlines)));
        case Block.Addressee(var inlines) ->
            blocks.add(plain(BlockKind.ADDRESSEE, cutter.cut(inlines)));
        case Block.Signature(var inlines) ->
            blocks.add(plain(BlockKind.SIGNATURE, cutter.cut(inlines)));
        case Block.Aside(var inlines) -> blocks.add(plain(BlockKind.ASIDE, cutter.cut(inlines)));
        case Block.Paragraph paragraph -> blocks.add(paragraph(ids, paragraph, cutter));
        case Block.ItemList(var items) ->
            blocks.add(
                new BlockView(
                    BlockKind.LIST,
                    0,
                    null,
                    List.of(),
                    items.stream().map(item -> paragraph(ids, item, cutter)).toList()));
        case Block.Note(String label, var inlines) ->
            notes.add(
                new NoteView(
                    label,
                    ids + "note-" + label,
                    cutter.isReferred(label) ? "#" + ids + "note-ref-" + label : null,
                    cutter.cut(inlines)));
      }
    }
    return new EditionView(
        document,
        edition.hash(),
        ids,
        blocks,
        notes,
        marks.list(),
        pages(ids, edition),
        edition.front().firstPage());
  }

  private static BlockView plain(BlockKind kind, List<Run> runs) {
    return new BlockView(kind, 0, null, runs, List.of());
  }

  private static BlockView paragraph(String ids, Block.Paragraph paragraph, RunCutter cutter) {
    return new BlockView(
        BlockKind.PARAGRAPH,
        paragraph.number(),
        ids + "p" + paragraph.number(),
        cutter.cut(paragraph.inlines()),
        List.of());
  }

  /** A page that begins with the text has no mark in it: its link leads to the text. */
  private static List<PageView> pages(String ids, Edition edition) {
    String first = edition.front().firstPage();
    return edition.listPages().stream()
        .map(Page::label)
        .map(
            label ->
                new PageView(label, "#" + ids + (label.equals(first) ? "text" : "page-" + label)))
        .toList();
  }
}
