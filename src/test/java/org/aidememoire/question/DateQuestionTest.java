package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aidememoire.question.rule.DateTolerance;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateQuestionTest {
  private static final Prompt PROMPT = Prompt.of("when", "When was it handed over?");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1954-11-29          | 29 November 1954                        | 1
          1954-11-29          | c. 29 November 1954                     | 1
          1954-11-29          | November 1954                           | 0.5
          1954-11-29          | 1954                                    | 0.5
          1954-11-29          | between 1 November and 5 December 1954  | 0.5
          1954-11-29          | between 1950 and 1960                   | 0
          1954-11-29          | 28 November 1954                        | 0
          1954-11-29          | 1955                                    | 0
          1954-11             | 3 November 1954                         | 1
          1954-11             | Nov 1954                                | 1
          1954-11             | 1954                                    | 0.5
          1954-11             | December 1954                           | 0
          1954                | 29 November 1954                        | 1
          1954                | 1953 to 1955                            | 0
          ~1954               | 1954                                    | 1
          ~1954               | 1955                                    | 1
          ~1954               | 1956                                    | 0
          ~1954-11            | December 1954                           | 1
          ~1954-11            | October 1954                            | 1
          ~1954-11            | 1 January 1955                          | 0
          1954-03..1954-05    | 4 April 1954                            | 1
          1954-03..1954-05    | between March and May 1954              | 1
          1954-03..1954-05    | 1954                                    | 0.5
          1954-03..1954-05    | February 1954                           | 0
          1954-03/1954-05     | from March to May 1954                  | 1
          1954-03/1954-05     | 3 March - 31 May 1954                   | 1
          1954-03/1954-05     | March 1954                              | 0.5
          1954-03/1954-05     | March to June 1954                      | 0.5
          1954-03/1954-05     | 1954                                    | 0.5
          1954-03/1954-05     | April 1954                              | 0
          """)
  void a_right_date_earns_all_a_coarser_one_its_share(String accept, String typed, double share) {
    assertThat(mark(question(accept, null), typed).share()).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 days  | 26 November 1954  | 1
          3 days  | 2 December 1954   | 1
          3 days  | 3 December 1954   | 0
          3 days  | December 1954     | 0
          1 month | 31 October 1954   | 1
          1 year  | 1954              | 1
          1 year  | 1955              | 0
          """)
  void a_date_may_be_off_by_the_tolerance(String tolerance, String typed, double share) {
    assertThat(mark(question("1954-11-29", tolerance), typed).share()).isEqualTo(share);
  }

  @Test
  void the_best_of_several_accepted_dates_counts() {
    DateQuestion question =
        new DateQuestion(
            PROMPT,
            List.of(HistoricalDate.of("1917-10-25"), HistoricalDate.of("1917-11-07")),
            null,
            0.25);
    assertThat(mark(question, "7 November 1917").share()).isEqualTo(1);
    assertThat(mark(question, "October 1917").share()).isEqualTo(0.25);
    assertThat(question.rightAnswer()).contains(new Response.Words("1917-10-25"));
  }

  @Test
  void the_mark_says_how_each_part_was_read_and_what_it_earned() {
    assertThat(mark(question("1954-11-29", null), "Nov 1954").parts())
        .containsExactly(new AnswerMark.Part("date", "1954-11", false, 0.5));
    assertThat(mark(question("1954-03/1954-05", null), "March - June 1954").parts())
        .containsExactly(
            new AnswerMark.Part("from", "1954-03", true, 0.5),
            new AnswerMark.Part("to", "1954-06", false, 0));
  }

  @Test
  void the_right_answer_earns_everything() {
    for (String accept : List.of("1954", "~1954-11", "1954-03/1954-05", "1954-03..1954-05")) {
      DateQuestion question = question(accept, null);
      assertThat(question.markResponse(question.rightAnswer().orElseThrow()).share()).isEqualTo(1);
    }
  }

  @Test
  void what_cannot_be_read_earns_nothing_and_breaks_nothing() {
    assertThat(mark(question("1954", null), "last spring"))
        .isEqualTo(new AnswerMark.ByParts(0, List.of()));
  }

  @Test
  void a_question_needs_a_date_and_a_share() {
    assertThatThrownBy(() -> new DateQuestion(PROMPT, List.of(), null, 1.5))
        .hasMessage(
            "A date question needs at least one accepted date."
                + " The credit for a coarser date must lie between 0 and 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question("1954", null).markResponse(new Response.Prose("1954")));
  }

  private static DateQuestion question(String accept, @Nullable String tolerance) {
    return new DateQuestion(
        PROMPT,
        List.of(HistoricalDate.of(accept)),
        tolerance == null ? null : DateTolerance.of(tolerance),
        DateQuestion.DEFAULT_COARSER);
  }

  private static AnswerMark.ByParts mark(DateQuestion question, String typed) {
    return (AnswerMark.ByParts) question.markResponse(new Response.Words(typed));
  }
}
