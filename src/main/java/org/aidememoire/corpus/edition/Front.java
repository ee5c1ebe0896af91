package org.aidememoire.corpus.edition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an archive prints around a document: file number, date line, title, citation, credits and so
 * on, in the order of the print. Never canonical.
 *
 * @param firstPage the page of the print on which the text begins, where the text itself does not
 *     mark it; null where that is not known
 */
public record Front(List<Entry> entries, @Nullable String firstPage) {
  /** A document with nothing printed around it. */
  public static final Front EMPTY = new Front(List.of(), null);

  /**
   * @param label the archive's own label where it prints one, else ours
   * @param value as printed; paragraphs are joined with one LF
   */
  public record Entry(String label, String value) {}

  public Front {
    entries = List.copyOf(entries);
  }

  /** The first value with this label. */
  public Optional<String> find(String label) {
    return entries.stream().filter(e -> e.label().equals(label)).map(Entry::value).findFirst();
  }
}
