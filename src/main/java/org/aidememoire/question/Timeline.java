package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.question.rule.Shuffle;
import org.jspecify.annotations.Nullable;

/**
 * Events to be placed in time: in their order, or at the dates of an axis. The nearer, the more
 * credit.
 *
 * @param dates the marks of the axis, the earliest first; empty where the events are put in order
 * @param events where they are put in order, each has a place of its own
 */
public record Timeline(Prompt prompt, List<String> dates, List<Event> events) implements Question {

  /**
   * @param id permanent within its question
   * @param place its mark on the axis, or its place in the order, counted from 1
   * @param say what is said about it with the right answer, once that may be seen
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Event(String id, String text, int place, @Nullable String say) {
    public Event {
      new InvalidQuestion.Check().id(id).text(text, "Event " + id).done();
    }
  }

  public Timeline {
    dates = List.copyOf(dates);
    events = List.copyOf(events);
    int marks = dates.isEmpty() ? events.size() : dates.size();
    new InvalidQuestion.Check()
        .that(events.size() >= 2, "A timeline needs at least two events.")
        .that(marks >= 2, "A timeline needs at least two dates.")
        .that(dates.stream().distinct().count() == dates.size(), "A date is given twice.")
        .ids(events.stream().map(Event::id).toList(), "event")
        .that(
            events.stream().allMatch(event -> event.place() >= 1 && event.place() <= marks),
            "Every event needs a place between 1 and %d.",
            marks)
        .that(
            !dates.isEmpty()
                || events.stream().map(Event::place).distinct().count() == events.size(),
            "Events that are put in order need places of their own.")
        .done();
  }

  /** How many places there are. */
  public int places() {
    return dates.isEmpty() ? events.size() : dates.size();
  }

  /** Whether events are put in order, each at a place of its own. */
  public boolean ordered() {
    return dates.isEmpty();
  }

  /**
   * 1 − ΣD ⁄ ΣE, not below 0, where D is how many places an event was put away from its own
   * (Spearman's footrule, a distance between orders: Diaconis and Graham 1977, "Spearman's Footrule
   * as a Measure of Disarray", Journal of the Royal Statistical Society B 39, 262–268) and E how
   * many it would be away on average if it were placed blindly. For an order of n events ΣE is (n²
   * − 1) ⁄ 3, so this is Spearman's own coefficient (1906): the right order earns 1, guessing
   * nothing on average before it is cut off at 0. As nobody falls below 0, it still earns
   * something: half with two events, 25 % with three, 17.5 % with four, 12 % with six. An event
   * that was not placed counts as placed blindly: D = E.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Map<String, Integer> given = readPlaces(response.as(Response.Pairs.class, this).answers());
    double blindly = events.stream().mapToDouble(this::blindDistance).sum();
    double lost = 0;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (Event event : events) {
      Integer place = given.get(event.id());
      double blind = blindDistance(event);
      double distance = place == null ? blind : Math.abs(place - event.place());
      lost += distance;
      parts.add(
          new AnswerMark.Part(
              event.id(),
              place == null ? null : String.valueOf(place),
              place != null && place == event.place(),
              (blind - distance) / blindly));
    }
    return new AnswerMark.ByParts(given.isEmpty() ? 0 : Math.max(0, 1 - lost / blindly), parts);
  }

  @Override
  public Optional<Response> rightAnswer() {
    Map<String, String> right = new LinkedHashMap<>();
    events.forEach(event -> right.put(event.id(), String.valueOf(event.place())));
    return Optional.of(new Response.Pairs(right));
  }

  /** The events as one attempt shows them: the same for the same seed, never the author's order. */
  public List<Event> shownEvents(long seed) {
    return Shuffle.apart(events, seed, id());
  }

  /** What a place is called: its date, or its number. */
  public String nameOf(int place) {
    return dates.isEmpty() ? String.valueOf(place) : dates.get(place - 1);
  }

  /** The mean distance of an event from all places. */
  private double blindDistance(Event event) {
    return IntStream.rangeClosed(1, places())
        .map(place -> Math.abs(place - event.place()))
        .average()
        .orElseThrow();
  }

  private Map<String, Integer> readPlaces(Map<String, String> given) {
    List<String> known = events.stream().map(Event::id).toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    given.forEach((event, place) -> places.put(event, Integer.valueOf(place)));
    boolean fits =
        known.containsAll(places.keySet())
            && places.values().stream().allMatch(place -> place >= 1 && place <= places());
    boolean shared = places.values().stream().distinct().count() < places.size();
    if (!fits || (ordered() && shared)) {
      throw new IllegalArgumentException("No such event or place in " + id());
    }
    return places;
  }
}
