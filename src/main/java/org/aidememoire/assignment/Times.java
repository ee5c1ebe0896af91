package org.aidememoire.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody can work on an assignment, and for how long once they have begun its quiz.
 *
 * @param limit empty where only the due date ends an attempt
 */
public record Times(Window window, Optional<Duration> limit) {
  /** A week: no limit is longer. */
  public static final int MOST_MINUTES = 10_080;

  public Times {
    if (limit.filter(length -> length.isNegative() || length.isZero()).isPresent()) {
      throw new IllegalArgumentException("A time limit is longer than nothing");
    }
  }

  /** The first instant at which an answer in an attempt begun then is late. */
  public Instant deadline(Instant begunAt) {
    return limit
        .map(begunAt::plus)
        .filter(end -> end.isBefore(window.dueAt()))
        .orElse(window.dueAt());
  }

  /** When the time limit ends an attempt begun then; empty where there is none. */
  public Optional<Instant> findEnd(Instant begunAt) {
    return limit.map(length -> deadline(begunAt));
  }

  /** Whether it is the limit that ends an attempt begun then, and not the due date. */
  public boolean isEndedByLimit(Instant begunAt) {
    return deadline(begunAt).isBefore(window.dueAt());
  }
}
