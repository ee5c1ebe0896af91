package org.aidememoire.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a block as a page sets it: words that are highlighted alike, or one mark.
 *
 * @param text words; or a mark's own text without its brackets
 * @param start where words begin in the canonical text, in code points; -1 where they are not
 *     canonical
 * @param highlights those that cover the words, the outermost first; each has its id on its first
 *     run only
 * @param id a mark's element id; null where it needs none
 * @param href where a mark leads; null where nowhere
 * @param gloss what explains it on the page; null where nothing does
 */
public record Run(
    Kind kind,
    String text,
    int start,
    boolean emphasised,
    List<Highlight> highlights,
    @Nullable String id,
    @Nullable String href,
    @Nullable Gloss gloss) {

  public enum Kind {
    WORDS,
    PAGE_MARK,
    NOTE_MARK,
    /** Words of an editor, in square brackets: an insertion, an omission, a <i>sic</i>. */
    EDITORIAL,
    SPACE,
    /** The sign after a highlight that leads on from it. */
    HIGHLIGHT_LINK
  }

  public Run {
    highlights = List.copyOf(highlights);
  }

  static Run mark(Kind kind, String text, @Nullable String id, @Nullable String href) {
    return new Run(kind, text, -1, false, List.of(), id, href, null);
  }

  Run explainedBy(@Nullable Gloss other) {
    return new Run(kind, text, start, emphasised, highlights, id, href, other);
  }

  public boolean isCanonical() {
    return start >= 0;
  }

  public boolean isHighlighted() {
    return !highlights.isEmpty();
  }

  /** Whether the words lead to what explains them: not where they go on from an earlier piece. */
  public boolean leadsToGloss() {
    return gloss != null && gloss.begins();
  }

  /** What a highlight link leads on from. */
  public Highlight highlight() {
    return highlights.getFirst();
  }
}
