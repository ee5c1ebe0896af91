package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Response;
import org.aidememoire.question.Timeline;

/** At which place each entry or event was put. */
final class Arrangements {
  private Arrangements() {}

  static List<Tally> of(Ordering question, List<Row> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (Entry entry : question.entries()) {
      int right = tallies.size() + 1;
      Tally.Counter<Integer> places = places(question.entries().size());
      for (Row row : rows) {
        int index = row.response(Response.Order.class, question).entries().indexOf(entry.id());
        places.add(index < 0 ? List.of() : List.of(index + 1));
      }
      tallies.add(
          places.said(
              new Label.Text(entry.text()),
              Label.Place::new,
              place -> Choices.verdict(place == right)));
    }
    return tallies;
  }

  static List<Tally> of(Timeline question, List<Row> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (Timeline.Event event : question.events()) {
      Tally.Counter<Integer> places = places(question.places());
      for (Row row : rows) {
        String given = Pairings.given(question, row).get(event.id());
        places.add(given == null ? List.of() : List.of(Integer.valueOf(given)));
      }
      tallies.add(
          places.said(
              new Label.Text(event.text()),
              place ->
                  question.ordered()
                      ? new Label.Place(place)
                      : new Label.Text(question.nameOf(place)),
              place -> Choices.verdict(place == event.place())));
    }
    return tallies;
  }

  private static Tally.Counter<Integer> places(int most) {
    Tally.Counter<Integer> counter = new Tally.Counter<>();
    IntStream.rangeClosed(1, most).forEach(counter::offer);
    return counter;
  }
}
