package org.aidememoire.corpus.edition.source;

/**
 * A run of words that the layout sets off: one line, or the lines of a paragraph that was wrapped.
 *
 * @param range without the white space around it
 * @param text its characters, line ends included
 * @param indent how many characters of white space stand before it on its line
 */
record Chunk(Range range, String text, int indent) {
  /** Part of this chunk, from the given code point of its text on. */
  Chunk from(int offset, Source source) {
    Range rest = source.trim(new Range(range.start() + offset, range.end()));
    return new Chunk(rest, source.slice(rest), indent);
  }
}
