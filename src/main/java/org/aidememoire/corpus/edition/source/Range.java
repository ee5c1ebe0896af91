package org.aidememoire.corpus.edition.source;

/**
 * A run of code points of the source.
 *
 * @param end the code point after the last one
 */
record Range(int start, int end) {
  boolean isEmpty() {
    return start >= end;
  }

  int length() {
    return end - start;
  }
}
