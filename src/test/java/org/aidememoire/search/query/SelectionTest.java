package org.aidememoire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SelectionTest {
  @Test
  void an_address_says_all_that_was_chosen_and_nothing_else() {
    Selection selection =
        new Selection(
            Query.of("\"atoms & peace\" -war"),
            Shelf.LESSONS,
            new Filter(1950, 1969, "Vyacheslav Molotov", "Aide-mémoire"),
            Order.NEWEST,
            3);

    assertThat(again(selection.address("/search", Order.RELEVANCE))).isEqualTo(selection);
    assertThat(words("nato").address("/search", Order.RELEVANCE)).isEqualTo("/search?q=nato");
  }

  @Test
  void what_makes_no_sense_is_passed_over() {
    Map<String, List<String>> fields =
        Map.of(
            "in", List.of("elsewhere"),
            "from", List.of("yesterday"),
            "to", List.of("99999999999"),
            "author", List.of(" \u0000 "),
            "sort", List.of("'; drop table"),
            "page", List.of("-1"));

    assertThat(Selection.read(fields, Order.OLDEST))
        .isEqualTo(new Selection(Query.of(""), Shelf.DOCUMENTS, Filter.NONE, Order.OLDEST, 1));
  }

  @Test
  void years_the_wrong_way_round_are_turned() {
    assertThat(new Filter(1969, 1954, null, null)).isEqualTo(new Filter(1954, 1969, null, null));
  }

  @Test
  void another_filter_begins_on_the_first_page() {
    assertThat(words("nato").onPage(4).filtered(Filter.NONE).page()).isEqualTo(1);
  }

  private static Selection words(String text) {
    return new Selection(Query.of(text), Shelf.DOCUMENTS, Filter.NONE, Order.RELEVANCE, 1);
  }

  private static Selection again(String address) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (String field : URI.create(address).getRawQuery().split("&")) {
      String[] parts = field.split("=");
      fields.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
    return Selection.read(fields, Order.RELEVANCE);
  }
}
