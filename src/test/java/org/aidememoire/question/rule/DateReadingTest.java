package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.question.rule.DateReading.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29 November 1954              | 1954-11-29
          November 29, 1954             | 1954-11-29
          29th of November 1954.        | 1954-11-29
          the 1st of may, 1954          | 1954-05-01
          1954 nov 29                   | 1954-11-29
          29 Nov. 1954                  | 1954-11-29
          29 de noviembre de 1954       | 1954-11-29
          1º de mayo de 1954            | 1954-05-01
          el 29 de nov. de 1954         | 1954-11-29
          1954-11-29                    | 1954-11-29
          1954/11/29                    | 1954-11-29
          29.11.1954                    | 1954-11-29
          3.4.1954                      | 1954-04-03
          29/11/1954                    | 1954-11-29
          11/29/1954                    | 1954-11-29
          5/5/1954                      | 1954-05-05
          Nov 1954                      | 1954-11
          NOVIEMBRE DE 1954             | 1954-11
          Sept. 1954                    | 1954-09
          setiembre 1954                | 1954-09
          1954-11                       | 1954-11
          1954-12                       | 1954-12
          12/12/1954                    | 1954-12-12
          13/12/1954                    | 1954-12-13
          12/13/1954                    | 1954-12-13
          11/1954                       | 1954-11
          1954                          | 1954
          in 1954                       | 1954
          476                           | 0476
          """)
  void a_date_is_read_as_exactly_as_it_is_written(String typed, String read) {
    assertThat(read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c. 1954                       | 1954~
          c1954                         | 1954~
          ca. Nov 1954                  | 1954-11~
          circa 29 November 1954        | 1954-11-29~
          about 1954                    | 1954~
          hacia 1954                    | 1954~
          alrededor de marzo de 1954    | 1954-03~
          ~1954                         | 1954~
          1954~                         | 1954~
          """)
  void circa_is_kept(String typed, String read) {
    assertThat(read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between March and May 1954          | 1954-03..1954-05
          entre marzo y mayo de 1954          | 1954-03..1954-05
          between 1954 and 1956               | 1954..1956
          from March to May 1954              | 1954-03/1954-05
          desde marzo de 1954 hasta mayo      | 1954-03/1954-05
          del 3 al 5 de marzo de 1954         | 1954-03-03/1954-03-05
          March–May 1954                      | 1954-03/1954-05
          3–5 March 1954                      | 1954-03-03/1954-03-05
          29 November 1954 - 2 December 1954  | 1954-11-29/1954-12-02
          1954-11-29/1954-12-02               | 1954-11-29/1954-12-02
          1954/1956                           | 1954/1956
          1954–1956                           | 1954/1956
          1954–56                             | 1954/1956
          c. 1954-56                          | 1954~/1956~
          1954 to 1956                        | 1954/1956
          1954..1956                          | 1954/1956
          """)
  void a_range_is_read_and_what_one_end_leaves_out_the_other_says(String typed, String read) {
    assertThat(read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          last spring                   | NO_DATE
          fifty-four                    | NO_DATE
          29 1954                       | NO_DATE
          29 November December 1954     | NO_DATE
          ?                             | NO_DATE
          the 1950s                     | NO_DATE
          29 November                   | NO_YEAR
          29 November 54                | NO_DATE
          between March and May         | NO_YEAR
          30 February 1954              | NO_SUCH_DAY
          1954-13-01                    | NO_SUCH_DAY
          31.11.1954                    | NO_SUCH_DAY
          3/4/1954                      | WHICH_ORDER
          12/5/1954                     | WHICH_ORDER
          5/12/1954                     | WHICH_ORDER
          03-04-1954                    | WHICH_ORDER
          from May 1954 to March 1954   | BACKWARDS
          1956-1954                     | BACKWARDS
          """)
  void what_cannot_be_read_for_certain_is_not_guessed(String typed, Why why) {
    assertThat(DateReading.of(typed)).isEqualTo(new DateReading.Unread(why));
  }

  private static String read(String typed) {
    DateReading reading = DateReading.of(typed);
    assertThat(reading).isInstanceOf(DateReading.Read.class);
    return ((DateReading.Read) reading).date().toString();
  }
}
