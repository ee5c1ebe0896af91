package org.aidememoire.faults.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.aidememoire.faults.history.Event.Changed;

/**
 * When answers of one attempt are late, and from when to when that held, as the rules have it:
 * worked out here a second time, so that the server is not checked by itself. Nobody outside knows
 * the very moment at which a change took hold; it lies between asking for it and being told.
 */
public final class Deadlines {

  /**
   * @param from the first instant at which it may have held
   * @param until the last
   */
  record Span(Instant from, Instant until, Instant deadline) {
    boolean meets(Instant asked, Instant told) {
      return !from.isAfter(told) && !until.isBefore(asked);
    }
  }

  private final List<Span> spans;

  private Deadlines(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /**
   * Of one student's attempt.
   *
   * @param changes made one after the other; the first says what holds for everybody
   * @param begunAt as it is in the end
   */
  public static Deadlines of(List<Changed> changes, String student, Instant begunAt) {
    List<Changed> all = changes.stream().sorted(Comparator.comparing(Changed::asked)).toList();
    Instant begun = begunAt.plus(aged(all));
    Rules rules = new Rules(student);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Change change = all.get(i).change();
      rules.heed(change);
      begun = change instanceof Change.Aged(Duration by) ? begun.minus(by) : begun;
      spans.add(
          new Span(
              i == 0 ? Instant.MIN : all.get(i).asked(),
              i + 1 == all.size() ? Instant.MAX : all.get(i + 1).told(),
              rules.deadline(begun)));
    }
    return new Deadlines(spans);
  }

  private static Duration aged(List<Changed> changes) {
    return changes.stream()
        .map(Changed::change)
        .map(change -> change instanceof Change.Aged(Duration by) ? by : Duration.ZERO)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The deadlines that may have held when something was decided between these instants. */
  List<Instant> between(Instant asked, Instant told) {
    return spans.stream()
        .filter(span -> span.meets(asked, told))
        .map(Span::deadline)
        .distinct()
        .toList();
  }

  /** Whether it can have been so when it was decided. */
  boolean mayBe(Instant asked, Instant told, Predicate<Instant> deadline) {
    return between(asked, told).stream().anyMatch(deadline);
  }
}
