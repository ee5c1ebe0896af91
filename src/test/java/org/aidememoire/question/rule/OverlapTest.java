package org.aidememoire.question.rule;

import static org.aidememoire.question.Passages.DOCUMENT;
import static org.aidememoire.question.Passages.EDITION;
import static org.aidememoire.question.Passages.OTHER_DOCUMENT;
import static org.aidememoire.question.Passages.TEXT;
import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.aidememoire.common.Quote;
import org.junit.jupiter.api.Test;

class OverlapTest {
  private static final double EXACTLY = 1e-12;

  @Test
  void the_accepted_words_themselves_overlap_fully() {
    assertF1(1, List.of(quote("answer to the council")), quote("answer to the council"));
  }

  @Test
  void nothing_selected_overlaps_nothing() {
    assertThat(Overlap.of(List.of(), List.of(quote("answer")))).isEqualTo(Overlap.NONE);
  }

  @Test
  void other_words_overlap_nothing_and_have_no_nearest_passage() {
    assertThat(Overlap.of(List.of(quote("the organ")), List.of(quote("council"))))
        .isEqualTo(Overlap.NONE);
  }

  @Test
  void half_of_the_accepted_words_give_two_thirds() {
    // 2 words shared, 2 selected, 4 accepted: 2*2 / (2+4)
    assertF1(4.0 / 6, List.of(quote("the council")), quote("answer to the council"));
  }

  @Test
  void twice_the_accepted_words_give_two_thirds() {
    assertF1(4.0 / 6, List.of(quote("answer to the council")), quote("the council"));
  }

  @Test
  void selecting_the_whole_document_for_two_words_gives_a_third() {
    // 2*2 / (10+2)
    assertF1(4.0 / 12, List.of(quote(TEXT, 0)), quote("the council"));
  }

  @Test
  void the_same_word_elsewhere_is_not_the_same_word() {
    assertF1(0, List.of(quote("the", 0)), quote("the", TEXT.indexOf("the council")));
  }

  @Test
  void words_of_another_document_never_match() {
    Quote elsewhere = quote(OTHER_DOCUMENT, EDITION, "the organ", 0);
    assertF1(0, List.of(elsewhere), quote("the organ"));
  }

  @Test
  void words_of_another_edition_never_match() {
    assertF1(0, List.of(quote(DOCUMENT, "e2", "the organ", 0)), quote("the organ"));
  }

  @Test
  void words_of_another_document_cost_precision() {
    Quote elsewhere = quote(OTHER_DOCUMENT, EDITION, "the organ", 0);
    // 2 shared, 4 selected, 2 accepted
    assertF1(4.0 / 6, List.of(quote("the organ"), elsewhere), quote("the organ"));
  }

  @Test
  void several_quotes_are_one_selection_whatever_their_order() {
    List<Quote> pieces = List.of(quote("the council"), quote("answer to"));
    assertF1(1, pieces, quote("answer to the council"));
  }

  @Test
  void words_selected_twice_count_once() {
    assertF1(1, List.of(quote("the organ"), quote("the organ")), quote("the organ"));
  }

  @Test
  void the_best_of_several_passages_counts() {
    Overlap overlap =
        Overlap.of(List.of(quote("the council")), List.of(quote("organ"), quote("the council")));
    assertThat(overlap.f1()).isEqualTo(1);
    assertThat(overlap.nearest()).contains(quote("the council"));
  }

  @Test
  void choosing_all_of_several_passages_counts_fully() {
    assertF1(
        1, List.of(quote("organ"), quote("the council")), quote("organ"), quote("the council"));
  }

  @Test
  void choosing_two_of_three_passages_counts_fully() {
    assertF1(
        1,
        List.of(quote("organ"), quote("states")),
        quote("organ"),
        quote("the council"),
        quote("states"));
  }

  @Test
  void a_passage_barely_touched_does_not_pull_down_one_chosen_whole() {
    // alone: 2*4 / (5+4); with both: 2*5 / (5+6)
    List<Quote> selected = List.of(quote("must answer to the"), quote("not"));
    assertF1(10.0 / 11, selected, quote("must answer to the"), quote("not to"));
    assertF1(8.0 / 9, selected, quote("must answer to the"), quote("not to states"));
  }

  @Test
  void accepted_passages_that_overlap_count_their_common_words_once() {
    Quote shorter = quote("the council");
    Quote longer = quote("answer to the council");
    assertF1(1, List.of(longer), shorter, longer);
    assertF1(1, List.of(shorter), shorter, longer);
  }

  @Test
  void a_word_cut_at_its_end_or_its_beginning_is_that_word() {
    int start = TEXT.indexOf("swer to the coun");
    assertF1(1, List.of(quote("swer to the coun", start)), quote("answer to the council"));
  }

  @Test
  void punctuation_and_space_around_words_do_not_matter() {
    assertF1(1, List.of(quote(" council, ")), quote("council"));
  }

  @Test
  void punctuation_alone_has_no_words() {
    assertThat(Overlap.hasWords(quote(", "))).isFalse();
    assertThat(Overlap.hasWords(quote("council"))).isTrue();
    assertF1(0, List.of(quote(", ")), quote("council"));
  }

  @Test
  void an_apostrophe_joins_and_a_hyphen_parts() {
    Quote apostrophe = new Quote(DOCUMENT, EDITION, "states\u2019s", "", "", 0, 8);
    Quote hyphen = new Quote(DOCUMENT, EDITION, "aide-m\u00e9moire", "", "", 0, 12);
    Quote first = new Quote(DOCUMENT, EDITION, "aide", "", "", 0, 4);
    assertF1(1, List.of(new Quote(DOCUMENT, EDITION, "states", "", "", 0, 6)), apostrophe);
    assertF1(2.0 / 3, List.of(first), hyphen);
  }

  @Test
  void an_apostrophe_at_either_end_of_a_quotation_joins_nothing() {
    Quote opened = new Quote(DOCUMENT, EDITION, "\u2019tis", "", "", 0, 4);
    Quote closed = new Quote(DOCUMENT, EDITION, "states\u2019", "", "", 0, 7);
    assertF1(1, List.of(new Quote(DOCUMENT, EDITION, "tis", "\u2019", "", 1, 4)), opened);
    assertF1(1, List.of(new Quote(DOCUMENT, EDITION, "states", "", "\u2019", 0, 6)), closed);
  }

  @Test
  void a_word_that_ends_where_a_quotation_begins_is_not_part_of_it() {
    int start = TEXT.indexOf(" council");
    assertF1(1, List.of(quote(" council", start)), quote("council"));
  }

  @Test
  void a_passage_is_not_joined_where_that_gains_nothing() {
    // alone: 2*2 / (4+2); with both: 2*3 / (4+5), the same
    List<Quote> selected = List.of(quote("the organ"), quote("not"), quote("states"));
    Overlap overlap = Overlap.of(selected, List.of(quote("the organ"), quote("the council, not")));
    assertThat(overlap.f1()).isCloseTo(4.0 / 6, within(EXACTLY));
    assertThat(overlap.accepted()).isEqualTo(2);
  }

  @Test
  void positions_count_code_points_not_chars() {
    // One symbol outside the basic plane stands before the word.
    Quote accepted = new Quote(DOCUMENT, EDITION, "\ud83d\udd4a peace", "", "", 0, 7);
    Quote selected = new Quote(DOCUMENT, EDITION, "peace", "\ud83d\udd4a ", "", 2, 7);
    assertF1(1, List.of(selected), accepted);
  }

  @Test
  void the_share_is_full_from_the_threshold_and_proportional_below() {
    assertThat(overlapOf(0.6).share(0.6)).isEqualTo(1);
    assertThat(overlapOf(0.7).share(0.6)).isEqualTo(1);
    assertThat(overlapOf(0.3).share(0.6)).isEqualTo(0.5);
    assertThat(overlapOf(0).share(0.6)).isZero();
    assertThat(overlapOf(0.99).share(1)).isEqualTo(0.99);
  }

  /** All unions of passages are tried, on random selections; each passage is three words long. */
  @Test
  void no_other_union_of_separate_passages_would_give_more() {
    List<Quote> passages = IntStream.range(0, 6).mapToObj(i -> word(3 * i, 3)).toList();
    Random random = new Random(1954);
    for (int round = 0; round < 300; round++) {
      List<Quote> selected =
          IntStream.range(0, 20)
              .filter(i -> random.nextBoolean())
              .mapToObj(i -> word(i, 1))
              .toList();
      double best = 0;
      for (int union = 1; union < 1 << passages.size(); union++) {
        best = Math.max(best, f1OfUnion(selected, union));
      }
      assertF1(best, selected, passages.toArray(Quote[]::new));
    }
  }

  /** The passages in the union are the bits of its number. */
  private static double f1OfUnion(List<Quote> selected, int union) {
    long shared =
        selected.stream().map(Quote::start).filter(s -> (union >> (s / 2 / 3) & 1) == 1).count();
    return selected.isEmpty() ? 0 : 2.0 * shared / (selected.size() + 3 * Integer.bitCount(union));
  }

  /** Words of one letter, from the given one on. */
  private static Quote word(int first, int words) {
    String exact = "x ".repeat(words).strip();
    return new Quote(DOCUMENT, EDITION, exact, "", "", 2 * first, 2 * first + exact.length());
  }

  /** To three decimal places. */
  private static Overlap overlapOf(double f1) {
    int shared = (int) Math.round(f1 * 1000);
    return new Overlap(shared, 1000, 1000, Optional.empty());
  }

  private static void assertF1(double expected, List<Quote> selected, Quote... accepted) {
    assertThat(Overlap.of(selected, List.of(accepted)).f1()).isCloseTo(expected, within(EXACTLY));
  }
}
