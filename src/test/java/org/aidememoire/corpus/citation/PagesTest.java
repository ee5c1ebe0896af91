package org.aidememoire.corpus.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  @ParameterizedTest
  @CsvSource({
    "3-10, 3–10, 3–10",
    "71-72, 71–72, 71–72",
    "96-117, 96–117, 96–117",
    "100-104, 100–104, 100–04",
    "1100-1113, 1100–1113, 1100–13",
    "101-108, 101–8, 101–08",
    "808-833, 808–33, 808–33",
    "1103-1104, 1103–4, 1103–04",
    "321-328, 321–28, 321–28",
    "498-532, 498–532, 498–532",
    "1087-1089, 1087–89, 1087–89",
    "1496-1500, 1496–500, 1496–500",
    "1567-1568, 1567–68, 1567–68",
    "999-1001, 999–1001, 999–1001",
    "xiv-xvi, xiv–xvi, xiv–xvi",
    "1568, 1568, 1568"
  })
  void a_range_is_shortened_as_each_style_wants_it(String range, String chicago, String mla) {
    Pages pages = Objects.requireNonNull(Pages.parse(range));

    assertThat(pages.chicago()).isEqualTo(chicago);
    assertThat(pages.mla()).isEqualTo(mla);
    assertThat(pages.inFull()).isEqualTo(range.replace('-', '–'));
  }

  @Test
  void what_is_not_one_range_is_no_range() {
    assertThat(Pages.parse("12, 15–18")).isNull();
    assertThat(Pages.parse(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"II, 2", "XXVI, 26", "xiv, 14", "IX, 9", "XL, 40", "E-2, E-2", "2, 2", "IIII, IIII"})
  void volumes_are_numbered_in_arabic_figures(String printed, String cited) {
    assertThat(Numerals.arabic(printed)).isEqualTo(cited);
  }
}
