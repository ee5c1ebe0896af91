package org.aidememoire.corpus.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void words_have_code_point_places_and_keep_inner_apostrophes_and_hyphens() {
    assertThat(Tokens.of("🙂 Palewski’s above-mentioned U.N.—no.").list())
        .containsExactly(
            new Tokens.Token(2, 12, "Palewski's"),
            new Tokens.Token(13, 28, "above-mentioned"),
            new Tokens.Token(29, 30, "U"),
            new Tokens.Token(31, 32, "N"),
            new Tokens.Token(34, 36, "no"));
  }

  @Test
  void a_range_holds_the_words_that_lie_in_it_whole() {
    Tokens tokens = Tokens.of("all other states");
    assertThat(tokens.between(1, 16).list())
        .extracting(Tokens.Token::word)
        .containsExactly("other", "states");
    assertThat(Tokens.of(" — ").size()).isZero();
  }
}
