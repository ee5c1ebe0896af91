package org.aidememoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.LibraryUpdated;
import org.aidememoire.corpus.ProvenanceJson;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.search.query.Order;
import org.aidememoire.search.query.Selection;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FoundLanguageTest {
  private static final String SPANISH_ON_A_FRENCH_NOTE =
      """
      { "written-in": "es", "title": "Nota sobre el zoco", "kind": "Nota",
        "layout": "history-state-gov", "dates": [{ "on": "1911", "what": "Escrita" }],
        "headnote": "Lo que pasa en el zoco.", "language": { "text": "French" },
        "rights": "Ninguno", "citation": { "title": "Nota", "in": "Archivo" } }
      """;

  @Inject Event<LibraryUpdated> updated;

  @Test
  @TestTransaction
  void what_is_found_says_in_which_language_it_is() {
    Document document =
        Document.shelve(new Slug("zoco"), ProvenanceJson.read(SPANISH_ON_A_FRENCH_NOTE));
    var text = new Block.Paragraph(1, List.of(new Inline.Text("Le mot zoco est espagnol.", 0)));
    document.publish(
        DocumentEdition.of(document, new Edition(Front.EMPTY, List.of(text)), Instant.EPOCH));
    updated.fire(new LibraryUpdated());

    Selection selection = Selection.read(Map.of("q", List.of("zoco")), Order.RELEVANCE);
    Hit hit = Results.find(selection, 10).hits().getFirst();
    assertThat(hit.language()).isEqualTo("es");
    assertThat(hit.passages())
        .extracting(passage -> passage.part() + " " + passage.language())
        .containsExactly("HEADNOTE es", "TEXT fr");
  }
}
