package org.aidememoire.question.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.Verdict;
import org.junit.jupiter.api.Test;

/** What the parts of a review say. */
class ReviewBodyTest {
  private static final Places PLACES = quote -> new Place(Optional.of("1567"), 4);
  private static final Timeline MONTHS =
      new Timeline(
          Prompt.of("months", "When?"),
          List.of("March", "April", "May", "June", "July"),
          List.of(
              new Timeline.Event("sent", "Sent", 1, null),
              new Timeline.Event("read", "Read", 3, null),
              new Timeline.Event("answered", "Answered", 5, null)));

  @Test
  void an_event_that_earned_by_its_nearness_is_partly_right_and_says_how_far_it_is_off() {
    ReviewBody.Pairs pairs = review("2", "3", "1");
    assertThat(pairs.rows())
        .extracting(ReviewBody.PairRow::verdict)
        .containsExactly(Verdict.PARTLY, Verdict.RIGHT, Verdict.WRONG);
    assertThat(pairs.rows()).extracting(ReviewBody.PairRow::away).containsExactly(1, 0, 4);
  }

  @Test
  void nothing_is_partly_right_in_an_answer_that_earned_nothing() {
    assertThat(review("5", "4", "1").rows())
        .extracting(ReviewBody.PairRow::verdict)
        .containsOnly(Verdict.WRONG);
  }

  private static ReviewBody.Pairs review(String sent, String read, String answered) {
    Response response =
        new Response.Pairs(Map.of("sent", sent, "read", read, "answered", answered));
    return (ReviewBody.Pairs)
        ReviewBody.of(
            MONTHS,
            Answer.of(response),
            MONTHS.markResponse(response),
            new Shown(true, true),
            PLACES);
  }
}
