package org.aidememoire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.aidememoire.common.Slug;
import org.junit.jupiter.api.Test;

class ProvenanceJsonTest {
  private static final String LEAST =
      """
      {"title":"A note","kind":"Note","layout":"history-state-gov",
       "dates":[{"on":"1954-11","what":"Sent"}],
       "citation":{"title":"Note","in":"A volume"},"rights":"Public domain"}
      """;

  private static final String FULL =
      """
      {"title":"A note","short-title":"Note, 1954","kind":"Note","layout":"wilson-center",
       "dates":[{"on":"1954-11-29","what":"Handed over","note":"at 13:00"}],
       "sort-date":"1954","author":{"name":"A ministry"},"recipient":{"name":"An embassy"},
       "place":"Moscow","language":{"text":"English","original":"Russian"},
       "classification":{"text":"top secret","stands-on":"the print"},"first-page":"1567",
       "archive-reference":{"text":"F. 6"},
       "citation":{"title":"Note","in":"A volume","editors":["An Editor"],"volume-title":"Peace"},
       "rights":"Public domain","people":[{"id":"molotov","name":"V. M. Molotov"}],
       "places":[{"id":"moscow","name":"Moscow"}],
       "terms":[{"id":"organ","term":"organ","forms":["organ","organs"],"meaning":"a body"}],
       "transmission":[{"step":"handed over","text":"By Molotov","on":"1954-11-29",
                        "evidence":{"note":"1","quote":"handed me"}}],
       "marks":[{"mark":"[sic]","whose":"the editors"}],"headnote":"Context.",
       "beside":[{"document":"other-note","reason":"Its answer",
                    "links":[{"from":{"quote":"a"},"to":{"quote":"b","prefix":"c"},"note":"d"}]}]}
      """;

  @Test
  void the_language_of_the_words_follows_from_its_name() {
    assertThat(ProvenanceJson.read(FULL).wordsLanguage()).isEqualTo("en");
    assertThat(ProvenanceJson.read(FULL.replace("\"English\"", "\"Russian\"")).wordsLanguage())
        .isEqualTo("ru");
    assertThat(ProvenanceJson.read(FULL.replace("\"English\"", "\"Nobody's\"")).wordsLanguage())
        .isEqualTo("und");
    assertThat(ProvenanceJson.read(LEAST).wordsLanguage()).isEqualTo("en");
  }

  @Test
  void what_is_not_stated_is_empty_and_the_short_title_and_sort_date_fall_back() {
    Provenance read = ProvenanceJson.read(LEAST);
    assertThat(read.shortTitle()).isEqualTo("A note");
    assertThat(read.sortDate()).isEqualTo(new PartialDate("1954-11"));
    assertThat(read.author()).isNull();
    assertThat(read.people()).isEmpty();
    assertThat(read.citation().editors()).isEmpty();
  }

  @Test
  void everything_that_is_stated_survives_writing_and_reading() {
    Provenance read = ProvenanceJson.read(FULL);
    assertThat(ProvenanceJson.read(ProvenanceJson.write(read))).isEqualTo(read);
    assertThat(read.findPerson(new Slug("molotov"))).isPresent();
    assertThat(read.citation().volumeTitle()).isEqualTo("Peace");
    assertThat(ProvenanceJson.write(read)).contains("\"sort-date\":\"1954\"");
  }

  @Test
  void a_term_without_forms_occurs_as_itself() {
    String json =
        LEAST.replace(
            "\"rights\"",
            "\"terms\":[{\"id\":\"organ\",\"term\":\"organ\",\"meaning\":\"a body\"}],\"rights\"");
    assertThat(ProvenanceJson.read(json).terms().getFirst().forms()).isEqualTo(List.of("organ"));
  }

  @Test
  void a_key_nobody_knows_and_a_document_without_dates_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProvenanceJson.read(LEAST.replace("\"kind\"", "\"sort\"")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ProvenanceJson.read(LEAST.replace("{\"on\":\"1954-11\",\"what\":\"Sent\"}", "")))
        .withMessageContaining("at least one date");
  }
}
