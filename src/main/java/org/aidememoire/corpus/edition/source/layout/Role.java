package org.aidememoire.corpus.edition.source.layout;

import org.aidememoire.corpus.edition.source.text.Span;

/** What a run of lines is in its document. */
public enum Role {
  FILE_NUMBER,
  METADATA,
  HEADING,
  LETTERHEAD,
  ADDRESSEE,
  PARAGRAPH,
  LIST_ENTRY,
  SIGNATURE,
  NOTE;

  /** What those of its characters are that no inline accounts for. */
  public Span.Kind rest() {
    return switch (this) {
      case FILE_NUMBER -> Span.Kind.FILE_NUMBER;
      case METADATA -> Span.Kind.METADATA;
      case HEADING -> Span.Kind.HEADING;
      case NOTE -> Span.Kind.NOTE;
      // All but the bullet of a line is words or marks.
      case LETTERHEAD, ADDRESSEE, PARAGRAPH, LIST_ENTRY, SIGNATURE -> Span.Kind.LIST_MARKER;
    };
  }

  public boolean isCanonical() {
    return switch (this) {
      case FILE_NUMBER, METADATA, HEADING, NOTE -> false;
      case LETTERHEAD, ADDRESSEE, PARAGRAPH, LIST_ENTRY, SIGNATURE -> true;
    };
  }
}
