package org.aidememoire.analysis.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {

  @ParameterizedTest
  @CsvSource({
    "protocol, protocoll",
    "gromyko, gromiko",
    "molotov, moltov",
    "disarmament, disarmamnet",
    "aide-memoire, aide memoire",
    "aide-memoire, aidememoire",
    "atomic energy, atomik enerjy",
    "letter, '\"letter\"'"
  })
  void a_slip_is_a_near_miss(String one, String other) {
    assertThat(NearMiss.areNear(one, other)).isTrue();
    assertThat(NearMiss.areNear(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1953, 1954",
    "26, 2 6",
    "2.6, 26",
    "article51, article52",
    "east, west",
    "bonn, born",
    "iran, iraq",
    "moral, amoral",
    "conditional, unconditional",
    "austria, australia",
    "treaty, a treaty",
    "'-', '!'"
  })
  void another_word_is_none(String one, String other) {
    assertThat(NearMiss.areNear(one, other)).isFalse();
    assertThat(NearMiss.areNear(other, one)).isFalse();
  }

  @Test
  void spellings_of_one_answer_are_counted_together_and_each_is_listed() {
    assertThat(
            group("Protocol", "protocol", "protocol", "PROTOCOL ", "protokol", "treaty", "Tréaty"))
        .containsExactly(
            new Spelled(
                "protocol",
                Verdict.RIGHT,
                5,
                List.of(
                    new Spelled.Variant("Protocol", Verdict.RIGHT, 1),
                    new Spelled.Variant("PROTOCOL", Verdict.RIGHT, 1),
                    new Spelled.Variant("protokol", Verdict.WRONG, 1))),
            new Spelled(
                "treaty",
                Verdict.WRONG,
                2,
                List.of(new Spelled.Variant("Tréaty", Verdict.WRONG, 1))));
  }

  @Test
  void a_right_spelling_leads_even_where_a_wrong_one_is_commoner() {
    Spelled only = group("protokol", "protokol", "protocol").getFirst();

    assertThat(only.words()).isEqualTo("protocol");
    assertThat(only.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(only.count()).isEqualTo(3);
  }

  @Test
  void nothing_typed_is_nothing_grouped() {
    assertThat(group()).isEmpty();
  }

  private static List<Spelled> group(String... typed) {
    return Spelled.group(
        Arrays.asList(typed),
        text -> Wording.of(text).plain().equals("protocol") ? Verdict.RIGHT : Verdict.WRONG);
  }
}
