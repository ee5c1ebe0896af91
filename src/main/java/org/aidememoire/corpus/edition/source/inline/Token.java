package org.aidememoire.corpus.edition.source.inline;

import org.aidememoire.corpus.edition.source.text.Span;

/**
 * A piece of a block, in the order of the source.
 *
 * @param text what it says without its marks: words, a page's or a note's label, bracketed text
 */
public record Token(Type type, int start, int end, String text) {
  public enum Type {
    TEXT,
    /** A line end inside a paragraph: it stands for one space. */
    LINE_END,
    /** The space that goes with a mark. */
    SPACE,
    /** White space around a line end, or a sign that nobody can read. */
    NOTHING,
    EMPHASIS_START,
    EMPHASIS_END,
    PAGE_MARK,
    NOTE_MARK,
    INSERTION,
    OMISSION,
    SIC
  }

  public boolean isText() {
    return type == Type.TEXT || type == Type.LINE_END;
  }

  /** The kind of its characters where the words around it are the document's own. */
  public Span.Kind kind() {
    return switch (type) {
      case TEXT, LINE_END -> Span.Kind.CANONICAL;
      case SPACE, NOTHING -> Span.Kind.SPACE;
      case EMPHASIS_START, EMPHASIS_END -> Span.Kind.EMPHASIS_MARKER;
      case PAGE_MARK -> Span.Kind.PAGE_MARK;
      case NOTE_MARK -> Span.Kind.NOTE_MARK;
      case INSERTION -> Span.Kind.INSERTION;
      case OMISSION -> Span.Kind.OMISSION;
      case SIC -> Span.Kind.SIC;
    };
  }
}
