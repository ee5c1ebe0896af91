package org.aidememoire.corpus.edition.source;

/** What a run of lines is in its document. */
enum Role {
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
  Span.Kind rest() {
    return switch (this) {
      case FILE_NUMBER -> Span.Kind.FILE_NUMBER;
      case METADATA -> Span.Kind.METADATA;
      case HEADING -> Span.Kind.HEADING;
      case NOTE -> Span.Kind.NOTE;
      // All but the bullet of a line is words or marks.
      case LETTERHEAD, ADDRESSEE, PARAGRAPH, LIST_ENTRY, SIGNATURE -> Span.Kind.LIST_MARKER;
    };
  }

  boolean isCanonical() {
    return switch (this) {
      case FILE_NUMBER, METADATA, HEADING, NOTE -> false;
      case LETTERHEAD, ADDRESSEE, PARAGRAPH, LIST_ENTRY, SIGNATURE -> true;
    };
  }
}
