package org.aidememoire.corpus.web.citation;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Edition;

/**
 * The passage that an address names: a paragraph by its number ({@code ?paragraph=4}), or words by
 * their code points in one edition ({@code ?edition=…&start=10&end=20}). Nothing in it is believed.
 */
record PassageAddress(MultivaluedMap<String, String> unsafeQuery) {
  private static final Set<String> KEYS = Set.of("paragraph", "edition", "start", "end");

  static PassageAddress of(UriInfo address) {
    return new PassageAddress(address.getQueryParameters());
  }

  /** Whether it names a passage at all, rightly or wrongly. */
  boolean isGiven() {
    return KEYS.stream().anyMatch(unsafeQuery::containsKey);
  }

  /** The passage, if these words really stand in the document. */
  Optional<CitedPassage> find(Document document) {
    return unsafeQuery.containsKey("paragraph") ? paragraph(document) : words(document);
  }

  private Optional<CitedPassage> paragraph(Document document) {
    OptionalInt number = number("paragraph");
    Edition edition = document.currentEdition().edition();
    return number.isEmpty()
        ? Optional.empty()
        : edition
            .findParagraph(document.slug(), number.getAsInt())
            .map(quote -> CitedPassage.of(edition, quote));
  }

  private Optional<CitedPassage> words(Document document) {
    OptionalInt start = number("start");
    OptionalInt end = number("end");
    Optional<Edition> edition = edition(document);
    if (start.isEmpty() || end.isEmpty() || edition.isEmpty()) {
      return Optional.empty();
    }
    boolean stands = start.getAsInt() < end.getAsInt() && end.getAsInt() <= edition.get().length();
    if (!stands) {
      return Optional.empty();
    }
    Quote quote = edition.get().quote(document.slug(), start.getAsInt(), end.getAsInt());
    return Optional.of(CitedPassage.of(edition.get(), quote));
  }

  /** The edition that the numbers count in: the current one, or an earlier one of this document. */
  private Optional<Edition> edition(Document document) {
    String unsafeHash = Optional.ofNullable(unsafeQuery.getFirst("edition")).orElse("");
    DocumentEdition current = document.currentEdition();
    return current.hash().equals(unsafeHash)
        ? Optional.of(current.edition())
        : Optional.of(unsafeHash)
            .filter(hash -> hash.matches("[0-9a-f]{64}"))
            .flatMap(hash -> DocumentEdition.findOf(document, hash))
            .map(DocumentEdition::edition);
  }

  private OptionalInt number(String key) {
    String unsafeNumber = unsafeQuery.getFirst(key);
    return unsafeNumber != null && unsafeNumber.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(unsafeNumber))
        : OptionalInt.empty();
  }
}
