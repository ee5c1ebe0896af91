package org.aidememoire.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.ShippedDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentPageTest {
  private static final String SOVIET = "soviet-aide-memoire-1954";
  private static final String MOLOTOV = "molotov-memorandum-1954";
  private static final String NIXON = "note-to-nixon-1969";

  @ParameterizedTest
  @ValueSource(strings = {SOVIET, MOLOTOV, NIXON})
  void what_stands_under_data_start_is_the_canonical_text_and_nothing_else(String slug) {
    ShippedDocument document = ShippedDocument.of(slug);
    String canonical = document.edition().canonicalText();

    for (Element words : page(document).select("[data-start]")) {
      int start = Integer.parseInt(words.attr("data-start"));
      int from = canonical.offsetByCodePoints(0, start);
      assertThat(canonical.substring(from)).startsWith(words.wholeText());
    }
    assertThat(
            page(document).select("[data-start]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining()))
        .isEqualTo(canonical.replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {SOVIET, MOLOTOV, NIXON})
  void every_link_within_the_page_leads_somewhere_and_every_id_is_given_once(String slug) {
    Document page = page(ShippedDocument.of(slug));

    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static Document page(ShippedDocument document) {
    Chain chain = Chain.trace(document.slug(), document.provenance(), document.edition());
    EditionView text = document.view(chain.witnesses().toArray(Highlight[]::new));
    var page =
        new DocumentPage(
            document.provenance(),
            text,
            chain,
            new Neighbours("/documents/none/beside", List.of(), List.of()),
            List.of(),
            Optional.empty());
    return Jsoup.parse(page.render());
  }
}
