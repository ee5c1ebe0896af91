package org.aidememoire.people;

import java.time.Duration;
import java.util.Optional;

/** How much more time than others a person has for what is timed; the least first. */
public enum TimeFactor {
  QUARTER_MORE(125),
  HALF_MORE(150),
  DOUBLE(200),
  /** No limit at all. */
  UNTIMED(200);

  private static final int WHOLE = 100;

  private final int percent;

  TimeFactor(int percent) {
    this.percent = percent;
  }

  /** The limit of this person where others have the given one; empty where they have none. */
  public Optional<Duration> limit(Duration others) {
    return this == UNTIMED
        ? Optional.empty()
        : Optional.of(others.multipliedBy(percent).dividedBy(WHOLE));
  }

  /**
   * By how much the end of a window moves for this person: limit × (factor − 1). Without a limit
   * there is no factor; the window then moves as far as for double time, the most that there is.
   */
  public Duration later(Duration othersLimit) {
    return othersLimit.multipliedBy(percent - WHOLE).dividedBy(WHOLE);
  }
}
