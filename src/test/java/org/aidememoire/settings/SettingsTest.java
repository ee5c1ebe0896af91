package org.aidememoire.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aidememoire.settings.Choice.Face;
import org.aidememoire.settings.Choice.Ruler;
import org.aidememoire.settings.Choice.Scheme;
import org.aidememoire.settings.Choice.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void the_short_form_says_only_what_was_chosen_and_is_read_back() {
    Settings chosen =
        Settings.FIRST.changed(
            Map.of("text", "largest", "scheme", "dark", "ruler", "on", "language", "es"));

    assertThat(chosen.inShort()).isEqualTo("text=largest&scheme=dark&ruler=on&language=es");
    assertThat(Settings.read(chosen.inShort())).isEqualTo(chosen);
    assertThat(Settings.FIRST.inShort()).isEmpty();
    assertThat(Settings.read("")).isEqualTo(Settings.FIRST);
  }

  @Test
  void what_a_form_does_not_mention_stays() {
    Settings before = Settings.read("text=large&face=plain&language=es");

    Settings after = before.changed(Map.of("ruler", "on"));

    assertThat(after.text()).isEqualTo(TextSize.LARGE);
    assertThat(after.face()).isEqualTo(Face.PLAIN);
    assertThat(after.ruler()).isEqualTo(Ruler.ON);
    assertThat(after.language()).isEqualTo("es");
  }

  @Test
  void no_language_means_the_wish_of_the_browser() {
    assertThat(Settings.read("language=es").changed(Map.of("language", "")).language()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text=huge", "scheme=", "=", "&&", "text", "language=<b>", "language=e", "a=b&c"})
  void what_cannot_be_read_is_passed_over(String forged) {
    assertThat(Settings.read(forged)).isEqualTo(Settings.FIRST);
    assertThat(Settings.read(forged + "&scheme=light").scheme()).isEqualTo(Scheme.LIGHT);
  }

  @Test
  void all_that_can_be_chosen_fits_into_its_row() {
    assertThat(
            Settings.read(
                    "text=largest&spacing=wider&face=plain&scheme=system&pace=slow&ruler=off"
                        + "&language=abc-abcdefgh-abcdefgh-abcdefgh")
                .inShort())
        .hasSizeLessThan(200);
  }
}
