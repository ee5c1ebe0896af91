package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.question.Timeline.Event;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Prompt PROMPT = Prompt.of("when", "When?");
  private static final Timeline ORDER =
      new Timeline(PROMPT, List.of(), List.of(at("a", 1), at("b", 2), at("c", 3), at("d", 4)));
  private static final Timeline DATES =
      new Timeline(
          PROMPT, List.of("1952", "1953", "1954", "1955", "1956"), List.of(at("a", 1), at("b", 3)));

  @Test
  void the_right_order_earns_everything_and_the_reverse_nothing() {
    assertThat(order("abcd")).isEqualTo(1);
    assertThat(order("dcba")).isZero();
    assertThat(ORDER.markResponse(ORDER.rightAnswer().orElseThrow()).verdict())
        .isEqualTo(Verdict.RIGHT);
  }

  @Test
  void the_nearer_the_more_as_spearmans_footrule_has_it() {
    assertThat(order("bacd")).isEqualTo(1 - 3.0 * 2 / 15, within(1e-9));
    assertThat(order("cbad")).isEqualTo(1 - 3.0 * 4 / 15, within(1e-9));
    assertThat(order("badc")).isEqualTo(1 - 3.0 * 4 / 15, within(1e-9));
  }

  /** Before it is cut off at 0, the mean over all orders is 0 (Diaconis and Graham 1977). */
  @Test
  void guessing_an_order_earns_nothing_on_average() {
    List<String> orders = permutations("", "abcd");
    double mean = orders.stream().mapToDouble(TimelineTest::creditOfParts).average().orElseThrow();
    assertThat(orders).hasSize(24);
    assertThat(mean).isEqualTo(0, within(1e-9));
  }

  @Test
  void an_event_left_out_counts_as_placed_blindly() {
    assertThat(share(ORDER, Map.of())).isZero();
    // Distances to be expected of a, b, c, d: 1.5, 1, 1, 1.5.
    assertThat(share(ORDER, Map.of("a", "1", "b", "2"))).isEqualTo(0.5, within(1e-9));
    assertThat(share(ORDER, Map.of("a", "1"))).isEqualTo(0.3, within(1e-9));
  }

  @Test
  void at_dates_the_distance_is_counted_in_marks_of_the_axis() {
    // To be expected: 2 for an event at the end of five dates, 1.2 for one in the middle.
    assertThat(share(DATES, Map.of("a", "1", "b", "3"))).isEqualTo(1);
    assertThat(share(DATES, Map.of("a", "2", "b", "3"))).isEqualTo(1 - 1 / 3.2, within(1e-9));
    assertThat(share(DATES, Map.of("a", "5", "b", "3"))).isZero();
  }

  @Test
  void the_parts_say_what_each_event_adds_or_takes() {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts) DATES.markResponse(new Response.Pairs(Map.of("a", "1", "b", "5")));
    assertThat(mark.parts())
        .extracting(AnswerMark.Part::id, AnswerMark.Part::given, AnswerMark.Part::right)
        .containsExactly(tuple("a", "1", true), tuple("b", "5", false));
    assertThat(mark.parts().get(0).credit()).isEqualTo(2 / 3.2, within(1e-9));
    assertThat(mark.parts().get(1).credit()).isEqualTo((1.2 - 2) / 3.2, within(1e-9));
    assertThat(mark.share()).isEqualTo(1.2 / 3.2, within(1e-9));
  }

  @Test
  void events_may_share_a_date_but_not_a_place_in_the_order() {
    assertThat(share(DATES, Map.of("a", "2", "b", "2"))).isPositive();
    assertThatIllegalArgumentException().isThrownBy(() -> share(ORDER, Map.of("a", "2", "b", "2")));
  }

  @Test
  void events_and_places_it_does_not_have_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(ORDER, Map.of("z", "1")));
    assertThatIllegalArgumentException().isThrownBy(() -> share(ORDER, Map.of("a", "5")));
    assertThatIllegalArgumentException().isThrownBy(() -> share(ORDER, Map.of("a", "first")));
  }

  @Test
  void an_event_must_lie_on_the_axis() {
    assertThatThrownBy(
            () -> new Timeline(PROMPT, List.of("1953", "1954"), List.of(at("a", 0), at("b", 1))))
        .hasMessage("Every event needs a place between 1 and 2.");
    assertThatThrownBy(() -> new Timeline(PROMPT, List.of(), List.of(at("a", 1), at("b", 1))))
        .hasMessage("Events that are put in order need places of their own.");
  }

  @Test
  void events_are_never_shown_in_the_authors_order() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(ORDER.shownEvents(seed))
          .isNotEqualTo(ORDER.events())
          .containsExactlyInAnyOrderElementsOf(ORDER.events());
    }
  }

  @Test
  void a_place_is_called_by_its_date_or_else_by_its_number() {
    assertThat(DATES.nameOf(1)).isEqualTo("1952");
    assertThat(DATES.nameOf(5)).isEqualTo("1956");
    assertThat(ORDER.nameOf(4)).isEqualTo("4");
  }

  private static double order(String events) {
    return share(ORDER, places(events));
  }

  private static double creditOfParts(String events) {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts) ORDER.markResponse(new Response.Pairs(places(events)));
    return Math.round(1e9 * mark.parts().stream().mapToDouble(AnswerMark.Part::credit).sum()) / 1e9;
  }

  private static Map<String, String> places(String events) {
    Map<String, String> places = new TreeMap<>();
    for (int i = 0; i < events.length(); i++) {
      places.put(events.substring(i, i + 1), String.valueOf(i + 1));
    }
    return places;
  }

  private static List<String> permutations(String done, String left) {
    if (left.isEmpty()) {
      return List.of(done);
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < left.length(); i++) {
      all.addAll(permutations(done + left.charAt(i), left.substring(0, i) + left.substring(i + 1)));
    }
    return all;
  }

  private static double share(Timeline timeline, Map<String, String> places) {
    return timeline.markResponse(new Response.Pairs(places)).share();
  }

  private static Event at(String id, int place) {
    return new Event(id, "Event " + id, place, null);
  }
}
