package org.aidememoire.corpus.edition.source.text;

/**
 * A run of code points of the source.
 *
 * @param end the code point after the last one
 */
public record Range(int start, int end) {
  public boolean isEmpty() {
    return start >= end;
  }

  public int length() {
    return end - start;
  }
}
