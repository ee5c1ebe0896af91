package org.aidememoire.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of an edition that a page points to.
 *
 * @param id unique on its page: the element id of the first piece, so that links can lead to it;
 *     null for a piece that goes on with words begun before
 * @param start the first code point of the edition's canonical text
 * @param end the code point after the last one
 * @param link where the words lead, such as the question about them; null where nowhere
 */
public record Highlight(@Nullable String id, Kind kind, int start, int end, @Nullable Link link) {

  /** Why the words are pointed to. The first four are the historian's moves. */
  public enum Kind {
    SOURCE,
    CONTEXT,
    CORROBORATE,
    CLOSE_READING,
    /** A reader's own note that belongs to no move. */
    NOTE,
    /** Found by a search. */
    FOUND,
    /** What a statement about the document stands on; seen only by who comes from there. */
    WITNESS,
    /** Chosen by a student as evidence. */
    EVIDENCE,
    /** Evidence that was accepted. */
    RIGHT,
    /** Words that would have been accepted. */
    MISSED;

    public String css() {
      return "highlight-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A small sign set after the words.
   *
   * @param sign what is seen, such as {@code 2}
   * @param says what is read out before the sign, such as "Question"
   */
  public record Link(String href, String sign, String says) {
    /** Leads to the reader's own note, whose kind says the sign. */
    public static Link toOwnNote(String href) {
      return new Link(href, "", "");
    }

    public boolean isToOwnNote() {
      return sign.isEmpty();
    }
  }

  public Highlight {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A highlight must span at least one character");
    }
  }

  /** The same words where they go on after they have begun: an element id is given once. */
  Highlight continued() {
    return new Highlight(null, kind, start, end, link);
  }

  boolean covers(int from, int to) {
    return start <= from && to <= end;
  }
}
