package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  /** What was typed, and how it is read. Signs that cannot be seen are written as escapes. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = '\t',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // quotation marks and apostrophes
        "«note»\t\"note\"",
        "“note”\t\"note\"",
        "„note“\t\"note\"",
        "″note″\t\"note\"",
        "＂note＂\t\"note\"",
        "‘note’\t'note'",
        "‚note‛\t'note'",
        "‹note›\t'note'",
        "state’s\tstate's",
        "state´s\tstate's",
        "state`s\tstate's",
        "state′s\tstate's",
        "stateʼs\tstate's",
        // dashes
        "1952–1954\t1952-1954",
        "1952—1954\t1952-1954",
        "1952‑1954\t1952-1954",
        "1952‐1954\t1952-1954",
        "1952−1954\t1952-1954",
        "1952―1954\t1952-1954",
        "1952﹘1954\t1952-1954",
        "1952--1954\t1952-1954",
        "1952 – 1954\t1952 - 1954",
        // white space
        "  General   Assembly  \tgeneral assembly",
        "General\u00a0Assembly\tgeneral assembly",
        "General\u202fAssembly\tgeneral assembly",
        "General\u2003 \u2009Assembly\tgeneral assembly",
        "General\u3000Assembly\tgeneral assembly",
        "General\u2028Assembly\tgeneral assembly",
        // signs without a shape
        "Gene\u200bral\tgeneral",
        "Gene\u00adral\tgeneral",
        "\ufeffGeneral\u2060\tgeneral",
        "\u200eGeneral\u200f\tgeneral",
        "a \u200b b\ta b",
        // case
        "GENERAL\tgeneral",
        "Straße\tstrasse",
        "STRAẞE\tstrasse",
        "İstanbul\tistanbul",
        "МОСКВА\tмосква",
        "ΟΔΟΣ\tοδος",
        // diacritics, composed and combining
        "Aide-Mémoire\taide-memoire",
        "Aide-Me\u0301moire\taide-memoire",
        "naïve façade\tnaive facade",
        "Åland\taland",
        "Dvořák\tdvorak",
        "voilà\tvoila",
        "a\u036F b\ta b",
        "Việt Nam\tviet nam",
        "Хрущёв\tхрущев",
        "Хруще\u0308в\tхрущев",
        "Андрей\tандрей",
        "Андреи\u0306\tандрей",
        "Młot\tmłot",
        "ø æ\tø æ",
        // compatibility
        "ﬁnal\tfinal",
        "m²\tm2",
        "№ 1\tno 1",
        "½\t1/2",
        "and so on…\tand so on...",
        "ＵＮ\tun",
        "１９５４\t1954",
        // what is kept
        "U.S.S.R.\tu.s.s.r.",
        "yes, and no;\tyes, and no;",
        "日本\t日本",
        "\u05d1\u05b0\t\u05d1\u05b0",
      })
  void what_a_keyboard_or_a_copy_may_change_is_made_equal(String typed, String read) {
    assertThat(Wording.of(typed).plain()).isEqualTo(read);
  }

  @Test
  void the_other_form_keeps_diacritics_and_composes_them() {
    assertThat(Wording.of("« Me\u0301moire »").accented()).isEqualTo("\" mémoire \"");
    assertThat(Wording.of("Хруще\u0308в").accented()).isEqualTo("хрущёв");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201cnote\u201d",
        "state\u2019s",
        "1952\u20131954",
        "\u200bnote",
        "«note»",
        "‹note›"
      })
  void a_sign_that_reading_changes_is_not_plain(String text) {
    assertThat(Wording.hasPlainSigns(text)).isFalse();
  }

  @Test
  void letters_and_a_hyphen_are_plain() {
    assertThat(Wording.hasPlainSigns("aide-mémoires?")).isTrue();
  }

  @Test
  void line_breaks_and_tabs_are_white_space() {
    assertThat(Wording.of("General\r\n\tAssembly\n").plain()).isEqualTo("general assembly");
  }

  @Test
  void only_white_space_or_shapeless_signs_read_as_nothing() {
    assertThat(Wording.of(" \u00a0\u200b\t").plain()).isEmpty();
    assertThat(Wording.of("").plain()).isEmpty();
  }

  @Test
  void reading_twice_changes_nothing_more() {
    Wording once = Wording.of("„Straße“ — Me\u0301moire\u00a0… ΐ ŉ ½");
    assertThat(Wording.of(once.plain()).plain()).isEqualTo(once.plain());
    assertThat(Wording.of(once.accented())).isEqualTo(once);
  }

  @Test
  void one_full_stop_at_the_end_makes_no_difference() {
    assertThat(Wording.of("Moscow.").agreesWith(Wording.of("Moscow"))).isTrue();
    assertThat(Wording.of("U.S.S.R").agreesWith(Wording.of("U.S.S.R."))).isTrue();
    assertThat(Wording.of("Moscow .").agreesWith(Wording.of("Moscow"))).isTrue();
    assertThat(Wording.of("Moscow..").agreesWith(Wording.of("Moscow"))).isFalse();
    assertThat(Wording.of(".").agreesWith(Wording.of(""))).isFalse();
    assertThat(Wording.of("Moscow!").agreesWith(Wording.of("Moscow"))).isFalse();
  }
}
