package org.aidememoire.content.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.content.yaml.Nearest;
import org.aidememoire.corpus.edition.Edition;

/**
 * The documents that a lesson can quote.
 *
 * @param editions by document; empty where a document is there but its text could not be read, so
 *     that nothing can be said about quotations from it
 */
public record Library(Map<String, Optional<Edition>> editions) {
  public Library {
    editions = Map.copyOf(editions);
  }

  public boolean has(String document) {
    return editions.containsKey(document);
  }

  public Optional<Edition> find(Slug document) {
    return editions.getOrDefault(document.value(), Optional.empty());
  }

  /** Says that there is no such document, and which one may be meant. */
  public String unknown(String document) {
    return "there is no document \"%s\" in corpus/%s"
        .formatted(document, Nearest.hint(document, names()));
  }

  private List<String> names() {
    return editions.keySet().stream().sorted().toList();
  }
}
