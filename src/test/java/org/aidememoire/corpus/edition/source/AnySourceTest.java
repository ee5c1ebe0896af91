package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the importer accounts for it and does so quickly. */
class AnySourceTest {
  private static final String[] SCRAPS = {
    "[",
    "]",
    "*",
    "_",
    "[Page 3]",
    "[sic]",
    "1",
    " 2",
    "  1. ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "¹",
    "\uFEFF",
    "\u0000",
    "\uD800",
    "🙂",
    "é",
    "Citation:\n",
    "Contents:\n",
    "...",
    "[Omitted",
    "  * ",
    "(a) ",
    "March 3, 19541",
    "To: ",
    " ",
    "\u00A0",
    "[1] "
  };

  @ParameterizedTest
  @ValueSource(strings = {Sources.AIDE_MEMOIRE, Sources.MEMORANDUM, Sources.NOTE})
  void mutated_sources_are_accounted_for(String slug) {
    Random random = new Random(slug.hashCode());
    for (int run = 0; run < 120; run++) {
      String mutant = mutate(Sources.shipped(slug), random);
      Accounts.check(mutant, Sources.read(mutant));
    }
  }

  @Test
  void mere_scraps_are_accounted_for() {
    Random random = new Random(7);
    for (int run = 0; run < 2000; run++) {
      StringBuilder scraps = new StringBuilder();
      random.ints(random.nextInt(30), 0, SCRAPS.length).forEach(at -> scraps.append(SCRAPS[at]));
      Accounts.check(scraps.toString(), Sources.read(scraps.toString()));
    }
  }

  @Test
  void an_empty_file_is_an_empty_edition() {
    assertThat(Sources.read("").edition().canonicalText()).isEmpty();
    assertThat(Sources.findings(Sources.read(""))).contains("1: No paragraph was found.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[]",
        "*",
        "* a",
        "1 ",
        " ",
        "a1",
        "\n",
        "  1. a\n",
        "[Page 1]",
        "V.M. "
      })
  void a_repeated_scrap_takes_no_time(String scrap) {
    String hostile = "3. Note\n\nx" + scrap.repeat(200_000 / scrap.length()) + "x";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sources.read(hostile));
  }

  @Test
  void nested_brackets_take_no_time() {
    String hostile = "3. Note\n\nx" + "[".repeat(50_000) + "]".repeat(50_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sources.read(hostile));
  }

  private static String mutate(String source, Random random) {
    StringBuilder mutant = new StringBuilder(source);
    for (int edits = random.nextInt(1, 12); edits > 0; edits--) {
      int at = random.nextInt(mutant.length());
      switch (random.nextInt(3)) {
        case 0 -> mutant.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
        case 1 -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(60)));
        default -> mutant.setCharAt(at, (char) random.nextInt(0x3000));
      }
    }
    return mutant.toString();
  }
}
