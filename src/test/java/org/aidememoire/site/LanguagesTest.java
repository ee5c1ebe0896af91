package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2026, 12, 4, 10, 42, 7, 0, ZoneId.of("Europe/Vienna"));

  private final Languages languages = new Languages(List.of("en", "es"));

  @Test
  void the_best_offered_language_that_a_browser_names_is_taken() {
    assertThat(languages.wished("fr, es-419;q=0.8, en;q=0.7")).isEqualTo(SPANISH);
    assertThat(languages.wished("en-US")).isEqualTo(Locale.ENGLISH);
    assertThat(languages.wished("*")).isEqualTo(Locale.ENGLISH);
    assertThat(languages.wished("de")).isEqualTo(Locale.ENGLISH);
    assertThat(languages.wished("")).isEqualTo(Locale.ENGLISH);
    assertThat(languages.wished("es;q=2")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void only_an_offered_language_can_be_chosen() {
    assertThat(languages.find("es")).contains(SPANISH);
    assertThat(languages.find("fr")).isEmpty();
    assertThat(languages.find(null)).isEmpty();
  }

  @Test
  void dates_are_written_as_the_language_writes_them() {
    assertThat(DateFormats.DAY_AND_TIME.in(Locale.ENGLISH).format(MOMENT))
        .isEqualTo("Fri 4 December 2026, 10:42");
    assertThat(DateFormats.DAY_AND_TIME.in(SPANISH).format(MOMENT))
        .isEqualTo("vie, 4 de diciembre de 2026, 10:42");
    assertThat(DateFormats.DAY.in(SPANISH).format(MOMENT)).isEqualTo("4 de diciembre de 2026");
    assertThat(DateFormats.MONTH.in(SPANISH).format(MOMENT)).isEqualTo("diciembre de 2026");
    assertThat(DateFormats.TIME.in(SPANISH).format(MOMENT)).isEqualTo("10:42:07");
  }
}
