package org.aidememoire.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.content.ContentFolder;
import org.aidememoire.content.ReadDocument;
import org.aidememoire.corpus.edition.Edition;

/** A document of {@code corpus/}, read without a database. */
public record ShippedDocument(Slug slug, Provenance provenance, Edition edition) {

  public static ShippedDocument of(String slug) {
    try {
      ReadDocument document =
          ContentFolder.read(Path.of("")).documents().stream()
              .filter(each -> each.slug().value().equals(slug))
              .findFirst()
              .orElseThrow();
      return new ShippedDocument(document.slug(), document.provenance(), document.edition());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public EditionView view(Highlight... highlights) {
    return EditionView.of(slug, edition, Apparatus.of(provenance), List.of(highlights));
  }
}
