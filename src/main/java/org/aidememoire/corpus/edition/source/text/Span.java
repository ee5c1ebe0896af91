package org.aidememoire.corpus.edition.source.text;

/**
 * What became of a run of the source.
 *
 * @param start the first code point, counted from 0 in the source
 * @param end the code point after the last one
 */
public record Span(int start, int end, Kind kind) {
  public enum Kind {
    /** Words of the document; a line end inside a paragraph stands for one space. */
    CANONICAL,
    /** White space between blocks, and the space that a removed mark leaves over. */
    SPACE,
    HEADING,
    FILE_NUMBER,
    METADATA,
    NOTE_MARK,
    NOTE,
    PAGE_MARK,
    INSERTION,
    OMISSION,
    SIC,
    EMPHASIS_MARKER,
    /** The bullet of a list entry. */
    LIST_MARKER,
    /** Signs that nobody can read: byte order mark, control characters. */
    CONTROL
  }

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A span holds at least one character");
    }
  }
}
