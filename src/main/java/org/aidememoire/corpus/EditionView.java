package org.aidememoire.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition made ready for a page: blocks cut into runs, ids given, highlights laid in.
 *
 * @param edition the edition's hash
 * @param ids what every element id begins with; empty where the page shows one document only
 * @param notes the editors' notes, printed after the text
 * @param marks what has to be explained about marks in the text
 * @param saysWhose whether the page says whose marks and headings are
 * @param terms the glossary
 * @param people those to explain
 * @param places those to explain
 * @param front what the archive prints around the text
 * @param pages the pages of the print, for a table of them
 * @param firstPage the page on which the text begins, where no mark in it says so
 * @param in the languages of the text and of what explains it
 */
public record EditionView(
    Slug document,
    String edition,
    String ids,
    List<BlockView> blocks,
    List<NoteView> notes,
    List<MarkView> marks,
    boolean saysWhose,
    List<EntryView> terms,
    List<EntryView> people,
    List<EntryView> places,
    List<FrontView> front,
    List<PageView> pages,
    @Nullable String firstPage,
    Apparatus.Languages in) {

  /**
   * Views by all that goes into them, so that nothing goes stale. Most readers of a page see the
   * same one: only notes of their own make another.
   */
  private static final Cache<Recipe, EditionView> VIEWS =
      Caffeine.newBuilder().maximumSize(300).build();

  private record Recipe(
      String ids, Slug document, String edition, Apparatus apparatus, List<Highlight> highlights) {}

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
   * @param gloss what explains the block as a whole; null where nothing does
   */
  public record BlockView(
      BlockKind kind,
      int number,
      @Nullable String id,
      List<Run> runs,
      List<BlockView> items,
      @Nullable Gloss gloss) {}

  /**
   * @param back where the note's mark stands; null where the text has none
   */
  public record NoteView(String label, String id, @Nullable String back, List<Run> runs) {}

  /**
   * A mark of the text and whose it is.
   *
   * @param mark as printed
   * @param whose null where only the general rule applies; see {@code kind}
   * @param back where it first stands; null where the text has it not
   */
  public record MarkView(
      String id,
      String mark,
      MarkKind kind,
      @Nullable String whose,
      @Nullable String note,
      @Nullable String back) {}

  public enum MarkKind {
    SIC,
    OMISSION,
    INSERTION,
    /** Explained by the document's own description only. */
    OTHER
  }

  /**
   * A word, a person or a place, and what has to be known of it.
   *
   * @param back where it first stands; null where the text has it not
   */
  public record EntryView(String id, String name, @Nullable String says, @Nullable String back) {}

  public record FrontView(String id, String label, List<Run> value) {}

  public record PageView(String label, String href) {}

  /** The id of the element that holds the text. */
  public String textId() {
    return ids + "text";
  }

  /** For a page that shows this document only. */
  public static EditionView of(
      Slug document, Edition edition, Apparatus apparatus, List<Highlight> highlights) {
    return view(
        edition, new Recipe("", document, edition.hash(), apparatus, List.copyOf(highlights)));
  }

  /** For a page with several documents: ids begin with the document's name. */
  public static EditionView amongOthers(
      Slug document, Edition edition, Apparatus apparatus, List<Highlight> highlights) {
    return view(
        edition,
        new Recipe(document + "-", document, edition.hash(), apparatus, List.copyOf(highlights)));
  }

  private static EditionView view(Edition edition, Recipe recipe) {
    return VIEWS.get(
        recipe,
        unseen ->
            new EditionViewer(recipe.ids(), recipe.apparatus(), recipe.highlights())
                .view(recipe.document(), edition));
  }

  /** The address at which the document and passages of it are cited. */
  public String citation() {
    return "/documents/" + document + "/citation";
  }

  /** Whether there are words, people or places to explain. */
  public boolean hasEntries() {
    return !terms.isEmpty() || !people.isEmpty() || !places.isEmpty();
  }
}
