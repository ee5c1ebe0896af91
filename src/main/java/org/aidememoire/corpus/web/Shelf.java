package org.aidememoire.corpus.web;

import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;

/** Documents by the name in an address. */
public final class Shelf {
  private Shelf() {}

  /**
   * @throws NotFoundException where no document of the library has this name
   */
  public static Document get(String unsafeSlug) {
    return Optional.of(unsafeSlug)
        .filter(Slug::isSlug)
        .flatMap(Document::findShelved)
        .orElseThrow(NotFoundException::new);
  }
}
