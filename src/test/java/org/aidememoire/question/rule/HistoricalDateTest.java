package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1954",
        "1954-11",
        "1954-11-29",
        "1954~",
        "0476",
        "1954-03/1954-05",
        "1954-03~/1954-05~",
        "1954-03..1954-05"
      })
  void is_written_as_it_was_read(String text) {
    assertThat(HistoricalDate.of(text)).hasToString(text);
  }

  @Test
  void about_may_stand_before_or_after() {
    assertThat(HistoricalDate.of("~1954")).isEqualTo(HistoricalDate.of("1954~"));
  }

  @ParameterizedTest
  @CsvSource({
    "1954, 1954-01-01, 1954-12-31",
    "1954-11, 1954-11-01, 1954-11-30",
    "1956-02, 1956-02-01, 1956-02-29",
    "1954-11-29, 1954-11-29, 1954-11-29",
    "1954-03/1954-05, 1954-03-01, 1954-05-31"
  })
  void means_every_day_from_the_first_to_the_last(String text, LocalDate first, LocalDate last) {
    assertThat(HistoricalDate.of(text).first()).isEqualTo(first);
    assertThat(HistoricalDate.of(text).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "54", "1954-13", "1954-02-30", "1954-11-29/", "0000", "1956/1954", "spring"})
  void what_is_no_date_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> HistoricalDate.of(text));
  }

  @Test
  void a_tolerance_is_a_number_of_days_months_or_years() {
    assertThat(DateTolerance.of("3 days")).hasToString("3 days");
    assertThat(DateTolerance.of("1 month")).hasToString("1 month");
    assertThat(DateTolerance.of("2 years"))
        .isEqualTo(new DateTolerance(2, DatePoint.Precision.YEAR));
    assertThatIllegalArgumentException().isThrownBy(() -> DateTolerance.of("3 weeks"));
    assertThatIllegalArgumentException().isThrownBy(() -> DateTolerance.of("-1 days"));
    assertThatIllegalArgumentException().isThrownBy(() -> DateTolerance.of("1001 days"));
  }
}
