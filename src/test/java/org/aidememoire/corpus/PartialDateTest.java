package org.aidememoire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @Test
  void a_date_is_as_exact_as_it_is_known() {
    assertThat(new PartialDate("1954-11-29").isDay()).isTrue();
    assertThat(new PartialDate("1954-11").isMonth()).isTrue();
    assertThat(new PartialDate("1954").isMonth()).isFalse();
    assertThat(new PartialDate("1954-11").earliest()).isEqualTo(LocalDate.of(1954, 11, 1));
  }

  @Test
  void dates_sort_by_their_first_day_the_vaguer_one_first() {
    assertThat(Stream.of("1954-01-01", "1969", "1954-01", "1954").map(PartialDate::new).sorted())
        .extracting(PartialDate::value)
        .isEqualTo(List.of("1954", "1954-01", "1954-01-01", "1969"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "54", "1954-1-1", "29 November 1954", "1954-02-30", "1954-13"})
  void what_is_no_date_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(text));
  }
}
