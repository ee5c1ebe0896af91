package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed is read or refused with a reason; nothing breaks a reader. */
class AnythingTypedTest {
  private static final int TRIES = Integer.getInteger("typed.tries", 20_000);
  private static final List<String> SCRAPS =
      List.of(
          "1954",
          "54",
          "29",
          "31",
          "0",
          "1",
          ",",
          ".",
          "-",
          "–",
          "/",
          " ",
          "  ",
          "'",
          "nov",
          "March",
          "marzo",
          "may",
          "c.",
          "~",
          "about ",
          "between ",
          " and ",
          "from ",
          " to ",
          " a ",
          "de ",
          "th",
          "º",
          "½",
          "⁶",
          "10",
          "×",
          "e",
          "^",
          "+",
          "−",
          "%",
          "km",
          "١",
          "9999",
          "0000",
          "ß",
          "\u00a0",
          "\u202f",
          "..",
          "\ud83d\udd4a",
          "x".repeat(90),
          "9".repeat(70),
          "1 000".repeat(20));

  private final Random random = new Random(1954);

  @Test
  void a_date_that_is_read_comes_back_from_what_is_written_of_it() {
    for (int i = 0; i < TRIES; i++) {
      String typed = typed();
      assertThatCode(() -> DateReading.of(typed)).as(typed).doesNotThrowAnyException();
      if (DateReading.of(typed) instanceof DateReading.Read(HistoricalDate date)) {
        assertThat(HistoricalDate.of(date.toString())).as(typed).isEqualTo(date);
        assertThat(date.last()).as(typed).isAfterOrEqualTo(date.first());
      }
    }
  }

  @Test
  void a_number_is_read_or_refused() {
    for (int i = 0; i < TRIES; i++) {
      String typed = typed();
      assertThatCode(() -> NumberReading.of(typed)).as(typed).doesNotThrowAnyException();
    }
  }

  private String typed() {
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      typed.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return typed.toString();
  }
}
