package org.aidememoire.corpus.edition.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person knows about a source that the source itself does not say.
 *
 * @param file the name under which findings are reported
 * @param layout null where the importer shall recognise it
 * @param firstPage the page of the print on which the text begins; null where that is not known
 * @param explained marks of the text, such as {@code [Gaston]} or {@code ...}, whose author a
 *     person has already looked into: they are not reported again
 */
public record ImportHints(
    String file, @Nullable Layout layout, @Nullable String firstPage, Set<String> explained) {

  public ImportHints {
    explained = Set.copyOf(explained);
  }

  /** Nothing is known but the file's name. */
  public static ImportHints of(String file) {
    return new ImportHints(file, null, null, Set.of());
  }

  public ImportHints withLayout(Layout known) {
    return new ImportHints(file, known, firstPage, explained);
  }

  public ImportHints withFirstPage(@Nullable String known) {
    return new ImportHints(file, layout, known, explained);
  }

  public ImportHints withExplained(Set<String> known) {
    return new ImportHints(file, layout, firstPage, known);
  }
}
