package org.aidememoire.common;

/**
 * Words of a document, held the way the W3C Web Annotation model holds them: by what they say
 * (TextQuoteSelector) and by where they stand (TextPositionSelector).
 *
 * @param document the document's permanent name
 * @param edition the hash of the edition that the positions refer to
 * @param exact the words themselves, as in the canonical text
 * @param prefix up to 32 characters that stand before them
 * @param suffix up to 32 characters that stand after them
 * @param start the first code point, counted from 0 in the edition's canonical text
 * @param end the code point after the last one
 */
public record Quote(
    Slug document, String edition, String exact, String prefix, String suffix, int start, int end) {

  public Quote {
    if (start < 0 || end - start != exact.codePointCount(0, exact.length()) || exact.isEmpty()) {
      throw new IllegalArgumentException("A quote's positions must span its words");
    }
  }

  /** Whether both quote the same edition and share at least one character. */
  public boolean overlaps(Quote other) {
    return edition.equals(other.edition) && start < other.end && other.start < end;
  }
}
