package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.question.QuestionCast.ORDERING;
import static org.aidememoire.question.QuestionCast.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response.Order;
import org.aidememoire.question.Response.Pairs;
import org.aidememoire.question.Timeline;
import org.junit.jupiter.api.Test;

class ArrangementsTest {

  @Test
  void places_are_counted_for_each_entry_of_an_order() {
    List<Tally> tallies =
        breakdown(
                ORDERING,
                new Order(List.of("sent", "read")),
                new Order(List.of("read", "sent")),
                new Order(List.of("read")))
            .tallies();

    assertThat(tallies).extracting(Fixture::head).containsExactly("Sent", "Read");
    assertThat(counts(tallies.get(0))).containsExactly("place 1 right 1/3", "place 2 wrong 1/3");
    assertThat(tallies.get(0).left()).isEqualTo(1);
    assertThat(counts(tallies.get(1))).containsExactly("place 1 wrong 2/3", "place 2 right 1/3");
  }

  @Test
  void dates_are_counted_for_each_event_of_a_timeline() {
    List<Tally> tallies =
        breakdown(
                TIMELINE,
                new Pairs(Map.of("a", "2", "b", "3")),
                new Pairs(Map.of("a", "1", "b", "1")),
                new Pairs(Map.of("a", "2")))
            .tallies();

    assertThat(counts(tallies.get(0))).containsExactly("1953 wrong 1/3", "1954 right 2/3");
    assertThat(counts(tallies.get(1))).containsExactly("1953 wrong 1/3", "1955 right 1/3");
    assertThat(tallies.get(1).left()).isEqualTo(1);
  }

  @Test
  void a_timeline_without_dates_has_numbered_places() {
    Timeline ordered =
        new Timeline(
            Prompt.of("order", "In which order?"),
            List.of(),
            List.of(
                new Timeline.Event("a", "Sent", 1, null),
                new Timeline.Event("b", "Answered", 2, null)));

    assertThat(counts(breakdown(ordered, new Pairs(Map.of("a", "2", "b", "1"))).tallies().get(0)))
        .containsExactly("place 1 right 0/1", "place 2 wrong 1/1");
  }
}
