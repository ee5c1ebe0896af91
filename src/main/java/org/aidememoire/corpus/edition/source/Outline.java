package org.aidememoire.corpus.edition.source;

import java.util.List;
import org.aidememoire.corpus.edition.Front;

/**
 * Which lines of a source are what.
 *
 * @param entries the metadata that the print carries
 * @param parts every run of lines, in the order of the source
 */
record Outline(List<Front.Entry> entries, List<Part> parts) {
  Outline {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }
}
