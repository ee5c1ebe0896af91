package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and when a paper was written, and who initialled it. */
class DatelinesTest {
  private static final String REST =
      "\n\nSUBJECT\n\nThe Straits\n\nThe Ambassador spoke for an hour.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Washington, February 10, 1970, noon.",
        "Moscow, March 26, 1952—noon.",
        "Washington, July 14, 1969, 10:15 a.m.–noon.",
        "Moscow, March 26, 1952—midnight.",
        "[Washington?,] June 1, 1953."
      })
  void a_dateline_is_letterhead_and_so_is_the_subject_below_it(String dateline) {
    Imported imported = Sources.read("3. Memorandum of Conversation\n\n" + dateline + REST);
    assertThat(imported.edition().blocks()).hasSize(5);
    assertThat(Sources.outline(imported).subList(2, 5))
        .containsExactly(
            "letterhead: SUBJECT",
            "letterhead: The Straits",
            "paragraph 1: The Ambassador spoke for an hour.");
    assertThat(Sources.outline(imported).get(1)).startsWith("letterhead: ");
    assertThat(Sources.findings(imported)).noneMatch(finding -> finding.contains("dateline"));
  }

  @Test
  void a_dateline_that_is_not_understood_is_letterhead_and_reported() {
    String dateline = "Strelsau, the 3d of March 1952, towards evening.";
    Imported imported = Sources.read("3. Memorandum of Conversation\n\n" + dateline + REST);
    assertThat(Sources.outline(imported))
        .contains("letterhead: " + dateline, "letterhead: SUBJECT");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "3: “%s” looks like a dateline, but is not understood: read as letterhead."
                .formatted(dateline));
  }

  @Test
  void a_short_sentence_with_a_date_is_no_dateline() {
    String source = "3. Note From Us\n\nIn Strelsau, in March 1952, we met.\n\nWe agreed.\n";
    assertThat(Sources.outline(Sources.read(source)))
        .contains("paragraph 1: In Strelsau, in March 1952, we met.");
  }

  @Test
  void initials_that_editors_filled_in_are_a_signature() {
    String source = "3. Note From Us\n\nWe agreed on all of it.\n\nJ[ohn] F[oster] D[ulles]\n";
    assertThat(Sources.outline(Sources.read(source)).getLast())
        .isEqualTo("signature: J{insertion ohn} F{insertion oster} D{insertion ulles}");
  }
}
