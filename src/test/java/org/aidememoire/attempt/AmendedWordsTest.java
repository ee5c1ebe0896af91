package org.aidememoire.attempt;

import static org.aidememoire.attempt.AmendmentTest.DOCUMENT;
import static org.aidememoire.attempt.AmendmentTest.amendment;
import static org.aidememoire.attempt.AmendmentTest.checks;
import static org.aidememoire.attempt.AmendmentTest.lesson;
import static org.aidememoire.attempt.AmendmentTest.marking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.junit.jupiter.api.Test;

/** Words are selected in one edition of a document, and marked anew by a version with another. */
class AmendedWordsTest {
  @Test
  void words_chosen_in_an_edition_that_the_other_version_does_not_know_keep_their_share() {
    Item before = words("before");
    Item after = words("after");
    Marking marking =
        marking(
            checks(FeedbackPolicy.AFTER_HAND_IN),
            Answer.of(new Response.Passage(List.of(quote("before")))));
    Amendment regrade = amendment(Kind.REGRADE, lesson("after", after));
    assertThat(regrade.apply(marking.mark(before), marking).score()).isEqualTo(Score.of(1, 1));
    Amendment known = amendment(Kind.REGRADE, lesson("before", after));
    assertThat(known.apply(marking.mark(before), marking).score()).isEqualTo(Score.of(0, 1));
  }

  private static Item words(String edition) {
    return new Item(
        DOCUMENT,
        new SelectWords(Prompt.of("q", "Which?"), DOCUMENT, List.of(quote(edition)), 0.6));
  }

  private static Quote quote(String edition) {
    return new Quote(DOCUMENT, edition, "the words", "", "", 4, 13);
  }
}
