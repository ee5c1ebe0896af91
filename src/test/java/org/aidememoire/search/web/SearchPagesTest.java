package org.aidememoire.search.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches in what ships: three documents and the lessons on them. */
@QuarkusTest
class SearchPagesTest {
  private static final String SOVIET = "soviet-aide-memoire-1954";
  private static final String MOLOTOV = "molotov-memorandum-1954";
  private static final String NIXON = "note-to-nixon-1969";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          detriment                                | soviet-aide-memoire-1954
          "detriment of the security"              | soviet-aide-memoire-1954
          DETRIMENTS                               | soviet-aide-memoire-1954
          Geoffrey Roberts presidium               | molotov-memorandum-1954
          nixon -nato -atoms                       | note-to-nixon-1969
          """)
  void what_holds_all_the_words_is_found(String query, String slug) {
    assertThat(found(search(query))).containsExactly("/documents/" + slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"security the of detriment\"",
        "detriment -security",
        "-\"of the security\" detriment"
      })
  void what_does_not_hold_them_so_is_not_found(String query) {
    assertThat(found(search(query))).isEmpty();
  }

  @Test
  void a_hit_shows_the_words_in_context_with_their_page_and_paragraph() {
    Element passage = search("\"detriment of the security\"").expectFirst(".hit-passages li");

    assertThat(passage.select("mark").eachText()).containsExactly("detriment of the security");
    assertThat(passage.select(".hit-snippet").text()).contains("not used to the detriment of the");
    assertThat(passage.select(".hit-place").text()).matches("Paragraph \\d+, p\\. 156[789]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "molotov", "nixon", "agreement", "moscow", "energy", "1954"})
  void every_passage_leads_to_the_place_where_it_stands(String query) {
    for (Element link : search(query).select(".hit-place a")) {
      String href = link.attr("href");
      Document page = page(href);
      String anchor = href.substring(href.indexOf('#') + 1);
      assertThat(page.getElementById(anchor)).as(href).isNotNull();
      if (href.contains("?found=")) {
        Element shown = passageOf(link);
        assertThat(String.join(" ", page.select("#text mark.highlight-found").eachText()))
            .as(href)
            .contains(shown.expectFirst("mark").text());
      }
    }
  }

  @Test
  void lessons_are_found_by_what_they_ask_and_told_apart_from_documents() {
    Document page = page("/search?in=lessons&q=chancellery+OR+molotov");
    assertThat(page("/search?in=lessons&q=molotov").select(".hit h2 a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/lessons/"));
    assertThat(page.select(".hit")).isEmpty();
  }

  @Test
  void documents_are_filtered_by_year_author_and_kind_and_each_choice_says_what_it_would_leave() {
    Document all = search("soviet");
    assertThat(found(all)).contains("/documents/" + SOVIET, "/documents/" + NIXON);

    assertThat(found(page("/search?q=soviet&from=1960"))).containsExactly("/documents/" + NIXON);
    assertThat(found(page("/search?q=soviet&to=1960"))).doesNotContain("/documents/" + NIXON);
    assertThat(found(page("/search?q=soviet&author=Vyacheslav+Molotov")))
        .containsExactly("/documents/" + MOLOTOV);
    for (Element kind : all.select("#filter-kind option[value~=.]")) {
      Document page = page("/search?q=soviet&kind=" + kind.attr("value").replace(" ", "+"));
      assertThat(kind.text()).endsWith("(" + found(page).size() + ")");
    }
  }

  @Test
  void what_a_filter_hides_can_be_shown_again() {
    Document page = page("/search?q=detriment&from=1990&author=Somebody");

    assertThat(found(page)).isEmpty();
    assertThat(page.select(".empty a").attr("href")).isEqualTo("/search?q=detriment");
    assertThat(page.select("#filter-author option[selected]").attr("value")).isEqualTo("Somebody");
  }

  @Test
  void results_stand_in_the_order_asked_for() {
    assertThat(found(page("/search?q=soviet&sort=oldest")))
        .containsExactly("/documents/" + MOLOTOV, "/documents/" + SOVIET, "/documents/" + NIXON);
    assertThat(found(page("/search?q=soviet&sort=newest")))
        .containsExactly("/documents/" + NIXON, "/documents/" + SOVIET, "/documents/" + MOLOTOV);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          molotv                  | Molotov
          Molotow memorandum      | Molotov memorandum
          "detrimant of the"      | "detriment of the"
          nixxon                  | Nixon
          """)
  void what_was_not_found_suggests_the_nearest_spelling(String query, String meant) {
    Element first = search(query).expectFirst(".suggestion");

    assertThat(first.text()).isEqualToIgnoringCase(meant);
    assertThat(page(first.attr("href")).select(".hit")).isNotEmpty();
  }

  @Test
  void where_nothing_is_spelled_alike_advice_is_given() {
    Document page = search("qqqzzzxxx");

    assertThat(page.select(".suggestion")).isEmpty();
    assertThat(page.select("#nothing").text()).contains("fewer words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%20",
        "%00",
        "%22",
        "-nato",
        "the+of",
        "%22the%22",
        "%EF%BF%BF",
        "%ED%A0%80",
        "%F0%9F%95%8A",
        "a%27%29%3B--",
        "%26+%7C+%21+%3C-%3E",
        "%3A*",
        "%5C%27",
        "x%00y",
        "%D9%85%D8%B1%D8%AD%D8%A8%D8%A7"
      })
  void anything_may_be_typed_and_the_page_helps(String query) {
    assertThat(page("/search?q=" + query).select("#help")).isNotEmpty();
  }

  @Test
  void signs_that_mean_something_to_the_database_mean_nothing_here() {
    assertThat(found(search("nixon:* | !nixon & <-> \\'"))).containsExactly("/documents/" + NIXON);
  }

  @Test
  void the_examples_find_something() {
    for (Element example : page("/search").select(".search-help a")) {
      assertThat(found(page(example.attr("href")))).as(example.text()).isNotEmpty();
    }
  }

  @Test
  void what_is_too_long_is_not_looked_for() {
    assertThat(page("/search?q=" + "nato+".repeat(60)).select(".message").text())
        .contains("too long");
  }

  @Test
  void words_typed_never_become_markup() {
    Document page = search("<script>alert(1)</script> \"><img src=x> nato");

    assertThat(page.select("main script, main img")).isEmpty();
    assertThat(page.select("#words").attr("value")).contains("<script>");
  }

  @Test
  void a_page_after_the_last_is_the_last() {
    assertThat(found(page("/search?q=soviet&page=900000"))).isNotEmpty();
  }

  @Test
  void what_is_taken_off_the_shelf_is_no_longer_found() {
    retire(NIXON, Instant.now());
    try {
      assertThat(found(search("nixon"))).doesNotContain("/documents/" + NIXON);
      assertThat(page("/documents").select(".card-link").eachAttr("href"))
          .doesNotContain("/documents/" + NIXON);
    } finally {
      retire(NIXON, null);
    }
    assertThat(found(search("nixon"))).contains("/documents/" + NIXON);
  }

  private static Element passageOf(Element link) {
    return Objects.requireNonNull(link.closest("li"));
  }

  private static void retire(String slug, @Nullable Instant when) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Panache.getEntityManager()
                    .createNativeQuery("update document set retired_at = :at where slug = :slug")
                    .setParameter("at", when)
                    .setParameter("slug", slug)
                    .executeUpdate());
  }

  private static List<String> found(Document page) {
    return page.select(".hit h2 a").eachAttr("href");
  }

  private static Document search(String query) {
    return Jsoup.parse(
        given().queryParam("q", query).get("/search").then().statusCode(200).extract().asString());
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString());
  }
}
