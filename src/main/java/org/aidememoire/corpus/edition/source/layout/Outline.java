package org.aidememoire.corpus.edition.source.layout;

import java.util.List;
import org.aidememoire.corpus.edition.Front;

/**
 * Which lines of a source are what.
 *
 * @param entries the metadata that the print carries
 * @param parts every run of lines, in the order of the source
 */
public record Outline(List<Front.Entry> entries, List<Part> parts) {
  public Outline {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }
}
