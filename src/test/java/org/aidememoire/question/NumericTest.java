package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.question.rule.NumberTolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericTest {
  private static final Prompt PROMPT = Prompt.of("how-long", "How long?");
  private static final Numeric.Accepted EXACT = accepted("26", "0", 1);
  private static final Numeric BARE =
      new Numeric(PROMPT, List.of(EXACT, accepted("26", "10%", 0.5)), List.of(), 0);
  private static final Numeric WITH_UNIT =
      new Numeric(
          PROMPT,
          List.of(accepted("26", "0.3", 1)),
          List.of(
              new Numeric.Unit("days", BigDecimal.ONE, List.of("day", "días")),
              new Numeric.Unit("weeks", new BigDecimal("7"), List.of("week"))),
          0.25);

  @ParameterizedTest
  @CsvSource({"26, 1", "26.0, 1", "27, 0.5", "28.6, 0.5", "28.7, 0", "-26, 0", "'26,0', 1"})
  void the_accepted_value_that_earns_most_counts(String typed, double share) {
    assertThat(mark(BARE, typed).share()).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "26 days, 1",
    "26 DIAS, 1",
    "3.7 weeks, 1",
    "26, 0.75",
    "26 months, 0.75",
    "3.7, 0",
    "26 weeks, 0",
    "30 days, 0"
  })
  void a_unit_is_converted_and_worth_its_share(String typed, double share) {
    assertThat(mark(WITH_UNIT, typed).share()).isEqualTo(share);
  }

  @Test
  void a_unit_where_none_is_asked_for_is_no_number() {
    assertThat(mark(BARE, "26 days").share()).isZero();
  }

  @Test
  void the_mark_says_how_number_and_unit_were_read_and_what_each_earned() {
    assertThat(mark(WITH_UNIT, "26,0 Weeks").parts())
        .containsExactly(
            new AnswerMark.Part("value", "26", false, 0),
            new AnswerMark.Part("unit", "weeks", true, 0));
    assertThat(mark(WITH_UNIT, "26").parts())
        .containsExactly(
            new AnswerMark.Part("value", "26", true, 0.75),
            new AnswerMark.Part("unit", null, false, 0));
    assertThat(mark(WITH_UNIT, "26 d").parts().getLast())
        .isEqualTo(new AnswerMark.Part("unit", "d", false, 0));
  }

  @Test
  void what_cannot_be_read_earns_nothing_and_breaks_nothing() {
    assertThat(mark(BARE, "many")).isEqualTo(new AnswerMark.ByParts(0, List.of()));
  }

  @Test
  void decimal_fractions_are_exact() {
    Numeric question = new Numeric(PROMPT, List.of(accepted("0.3", "0", 1)), List.of(), 0);
    assertThat(mark(question, "0,30").share()).isEqualTo(1);
    assertThat(mark(question, "0.30000000000000001").share()).isZero();
  }

  @Test
  void the_right_answer_earns_everything_and_is_never_read_in_two_ways() {
    for (String value : List.of("26", "1.234", "0.5", "1234567", "-3.5")) {
      Numeric question = new Numeric(PROMPT, List.of(accepted(value, "0", 1)), List.of(), 0);
      Response right = question.rightAnswer().orElseThrow();
      assertThat(question.markResponse(right).share()).as(right.toString()).isEqualTo(1);
    }
    assertThat(WITH_UNIT.markResponse(WITH_UNIT.rightAnswer().orElseThrow()).share()).isEqualTo(1);
  }

  @Test
  void what_an_accepted_value_has_to_say_is_found() {
    Numeric question =
        new Numeric(
            PROMPT,
            List.of(
                EXACT,
                new Numeric.Accepted(new BigDecimal("27"), null, 0.5, "You counted both ends.")),
            List.of(),
            0);
    assertThat(question.findSay("27")).contains("You counted both ends.");
    assertThat(question.findSay("26")).isEmpty();
    assertThat(question.findSay("many")).isEmpty();
  }

  @Test
  void the_right_value_is_shown_with_its_unit() {
    assertThat(BARE.expected()).isEqualTo("26");
    assertThat(WITH_UNIT.expected()).isEqualTo("26 days");
  }

  @Test
  void the_unit_may_be_worth_nothing_or_everything() {
    List<Numeric.Unit> days = WITH_UNIT.units();
    assertThat(mark(new Numeric(PROMPT, List.of(EXACT), days, 0), "26").share()).isEqualTo(1);
    assertThat(mark(new Numeric(PROMPT, List.of(EXACT), days, 1), "26").share()).isZero();
    assertThat(mark(new Numeric(PROMPT, List.of(EXACT), days, 1), "26 days").share()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Numeric(PROMPT, List.of(EXACT), days, -0.01));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Numeric(PROMPT, List.of(EXACT), days, 1.01));
  }

  @Test
  void every_fault_is_named() {
    assertThatThrownBy(() -> new Numeric(PROMPT, List.of(accepted("1", "0", 0.5)), List.of(), 0.5))
        .hasMessage(
            "The first accepted value must earn everything."
                + " Without units there is no credit for them.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Numeric.Unit("m", BigDecimal.ZERO, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.markResponse(new Response.Prose("26")));
  }

  private static Numeric.Accepted accepted(String value, String tolerance, double credit) {
    return new Numeric.Accepted(new BigDecimal(value), NumberTolerance.of(tolerance), credit, null);
  }

  private static AnswerMark.ByParts mark(Numeric question, String typed) {
    return (AnswerMark.ByParts) question.markResponse(new Response.Words(typed));
  }
}
