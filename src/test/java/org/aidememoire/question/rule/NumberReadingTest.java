package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.aidememoire.question.rule.NumberReading.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7             | 7
          +7            | 7
          −7            | -7
          007           | 7
          3.5           | 3.5
          3,5           | 3.5
          .5            | 0.5
          0,125         | 0.125
          1.2340        | 1.234
          1234          | 1234
          1 234         | 1234
          1\u00a0234,5  | 1234.5
          1\u202f234.5  | 1234.5
          1,234.5       | 1234.5
          1.234,5       | 1234.5
          1'234.5       | 1234.5
          1’234’567     | 1234567
          1,234,567     | 1234567
          1.234.567     | 1234567
          1.234.567,25  | 1234567.25
          12,34         | 12.34
          1.5e6         | 1500000
          1,5 × 10^6    | 1500000
          3×10⁸         | 300000000
          2·10⁻³        | 0.002
          2·10¹⁰        | 20000000000
          4 x 10⁰       | 4
          3½            | 3.5
          3 1/2         | 3.5
          1/4           | 0.25
          7.            | 7
          """)
  void a_number_is_read_as_it_is_written_here_or_elsewhere(String typed, BigDecimal value) {
    assertThat(read(typed).value()).isEqualByComparingTo(value);
    assertThat(read(typed).unit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26 days        | 26   | days
          26 Días        | 26   | dias
          3.5km          | 3.5  | km
          5 %            | 5    | %
          3½ pages       | 3.5  | pages
          1 234,5 m²     | 1234.5 | m2
          3 x 10^8 m/s   | 300000000 | m/s
          """)
  void what_follows_is_the_unit(String typed, BigDecimal value, String unit) {
    assertThat(read(typed).value()).isEqualByComparingTo(value);
    assertThat(read(typed).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234         | TWO_WAYS
          12.345        | TWO_WAYS
          1,234 km      | TWO_WAYS
          seven         | NO_NUMBER
          about 7       | NO_NUMBER
          7-8           | NO_NUMBER
          7 8           | NO_NUMBER
          1,23,4        | NO_NUMBER
          1.2.3         | NO_NUMBER
          12 34         | NO_NUMBER
          1/0           | NO_NUMBER
          -             | NO_NUMBER
          """)
  void what_cannot_be_read_for_certain_is_not_guessed(String typed, Why why) {
    assertThat(NumberReading.of(typed)).isEqualTo(new NumberReading.Unread(why));
  }

  @Test
  void no_number_is_too_long_to_be_refused_quickly() {
    assertThat(read("1".repeat(60)).value()).isEqualByComparingTo("1".repeat(60));
    assertThat(NumberReading.of("1".repeat(61))).isEqualTo(new NumberReading.Unread(Why.NO_NUMBER));
    assertThat(NumberReading.of("1".repeat(500)))
        .isEqualTo(new NumberReading.Unread(Why.NO_NUMBER));
    assertThat(NumberReading.of("1 234".repeat(100)))
        .isEqualTo(new NumberReading.Unread(Why.NO_NUMBER));
    assertThat(NumberReading.of("1e9999")).isEqualTo(new NumberReading.Unread(Why.NO_NUMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 10, 10.5, true",
    "0.5, 10, 9.5, true",
    "0.5, 10, 10.51, false",
    "5%, 200, 210, true",
    "5%, -200, -190, true",
    "5%, 200, 210.1, false",
    "0, 0.3, 0.30, true"
  })
  void a_tolerance_is_absolute_or_relative_and_holds_its_ends(
      String tolerance, BigDecimal right, BigDecimal given, boolean allowed) {
    assertThat(NumberTolerance.of(tolerance).allows(right, given)).isEqualTo(allowed);
  }

  @Test
  void a_tolerance_is_a_number_or_percent() {
    assertThat(NumberTolerance.of("5 %")).hasToString("5%");
    assertThat(NumberTolerance.of("0.50")).hasToString("0.5");
    assertThatIllegalArgumentException().isThrownBy(() -> NumberTolerance.of("-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> NumberTolerance.of("some"));
  }

  private static NumberReading.Read read(String typed) {
    NumberReading reading = NumberReading.of(typed);
    assertThat(reading).isInstanceOf(NumberReading.Read.class);
    return (NumberReading.Read) reading;
  }
}
