package org.aidememoire.corpus.edition.source.layout;

import org.aidememoire.corpus.edition.source.text.Range;

/**
 * A run of lines with its role.
 *
 * @param whole all of it
 * @param words what is to be read of it: without the number of a note or the bullet of an entry
 * @param label the number of a note; empty for every other part
 */
public record Part(Role role, Range whole, Range words, String label) {
  public static Part of(Role role, Range range) {
    return new Part(role, range, range, "");
  }
}
