package org.aidememoire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  @Test
  void words_phrases_and_what_to_leave_out_are_told_apart() {
    assertThat(Query.of("Molotov \"peaceful use\" -NATO -\"cold war\"").terms())
        .containsExactly(
            wanted("molotov"),
            wanted("peaceful", "use"),
            unwanted("nato"),
            unwanted("cold", "war"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “peaceful use”    | peaceful use
          «peaceful use»    | peaceful use
          "peaceful-use"    | peaceful use
          aide-mémoire      | aide memoire
          U.S.S.R.          | ussr
          """)
  void one_term_may_be_written_in_many_ways(String text, String words) {
    assertThat(Query.of(text).terms()).containsExactly(wanted(words.split(" ")));
  }

  @Test
  void a_quotation_mark_without_its_partner_is_passed_over() {
    assertThat(Query.of("peaceful \"use of").terms())
        .containsExactly(wanted("peaceful"), wanted("use"), wanted("of"));
  }

  @Test
  void a_hyphen_within_a_word_or_alone_leaves_nothing_out() {
    assertThat(Query.of("twenty-one - nations").terms())
        .containsExactly(wanted("twenty", "one"), wanted("nations"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u0000", "\"\"", "- -", "…", "'; --", "\uD800"})
  void where_no_word_is_there_is_nothing_to_look_for(String text) {
    assertThat(Query.of(text).terms()).isEmpty();
    assertThat(Query.of(text).asksForSomething()).isFalse();
  }

  @Test
  void only_words_to_leave_out_ask_for_nothing() {
    assertThat(Query.of("-nato").asksForSomething()).isFalse();
  }

  @Test
  void signs_that_cannot_be_seen_are_spaces() {
    assertThat(Query.of("atoms\u0000\u200b\nfor\tpeace").text()).isEqualTo("atoms for peace");
  }

  @Test
  void what_is_longer_than_a_sentence_is_not_looked_for() {
    Query query = Query.of("word ".repeat(41));
    assertThat(query.isTooLong()).isTrue();
    assertThat(query.terms()).isEmpty();
    assertThat(Query.of("word ".repeat(40)).isTooLong()).isFalse();
  }

  @Test
  void a_word_put_right_leaves_all_else_as_typed() {
    Query query = Query.of("“Molotv plan” -Nixon, molotv");
    assertThat(query.respelled(Map.of("molotv", "Molotov")).text())
        .isEqualTo("“Molotov plan” -Nixon, Molotov");
  }

  private static Term wanted(String... words) {
    return new Term(List.of(words), false);
  }

  private static Term unwanted(String... words) {
    return new Term(List.of(words), true);
  }
}
