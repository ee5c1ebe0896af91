package org.aidememoire.common;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock of the server: it decides what is late. It ticks as finely as the database keeps
 * time, so that nobody is told a moment that is stored as another.
 */
final class SystemClock {
  private static final Duration TICK = Duration.ofNanos(1000);

  private SystemClock() {}

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.tick(Clock.systemUTC(), TICK);
  }
}
