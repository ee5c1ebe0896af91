package org.aidememoire.marking.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.card.AskCard.Manner;
import org.aidememoire.question.card.Places;
import org.junit.jupiter.api.Test;

class CopyItemTest {
  private static final Places PLACES = quote -> new Place(Optional.of("1567"), 4);
  private static final SingleChoice EMPHATIC =
      new SingleChoice(
          Prompt.of("which", "Which?"),
          List.of(
              new Option("a", "The *Note*", true, null),
              new Option("b", "**Not** that", false, null)));

  @Test
  void signs_of_emphasis_do_not_stand_on_paper() {
    assertThat(CopyItem.of(1, EMPHATIC, Manner.PLAIN, PLACES).boxes())
        .extracting(Line::text)
        .containsExactly("The Note", "Not that");
  }

  @Test
  void paper_asks_how_sure_one_is_where_the_quiz_goes_by_it() {
    assertThat(CopyItem.of(1, EMPHATIC, Manner.PLAIN, PLACES).certainty()).isNull();
    assertThat(CopyItem.of(1, EMPHATIC, new Manner(0, true), PLACES).certainty()).isNotNull();
    assertThat(CopyItem.of(1, QuestionCast.LONG_TEXT, new Manner(0, true), PLACES).certainty())
        .isNull();
  }
}
