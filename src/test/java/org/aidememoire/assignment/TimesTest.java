package org.aidememoire.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");
  private static final Duration LIMIT = Duration.ofMinutes(40);
  private static final Window WINDOW = new Window(DUE.minus(Duration.ofDays(7)), DUE);

  @Test
  void what_comes_first_ends_an_attempt() {
    Times timed = new Times(WINDOW, Optional.of(LIMIT));
    assertThat(timed.isEndedByLimit(DUE.minus(LIMIT).minusSeconds(1))).isTrue();
    assertThat(timed.isEndedByLimit(DUE.minus(LIMIT))).isFalse();
    assertThat(timed.isEndedByLimit(DUE.minusSeconds(1))).isFalse();
    assertThat(new Times(WINDOW, Optional.empty()).isEndedByLimit(WINDOW.opensAt())).isFalse();
  }
}
