package org.aidememoire.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTimesTest {
  private static final CourseTimes VIENNA = new CourseTimes(ZoneId.of("Europe/Vienna"));

  @Test
  void a_field_shows_the_clock_of_the_course() {
    assertThat(VIENNA.field(Instant.parse("2026-11-27T22:59:30Z"))).isEqualTo("2026-11-27T23:59");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-27T23:59", " 2026-11-27 23:59 ", "2026-11-27T23:59:00"})
  void what_a_browser_sends_or_a_person_types_is_read_in_the_zone_of_the_course(String typed) {
    assertThat(VIENNA.read(typed)).contains(Instant.parse("2026-11-27T22:59:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "tomorrow", "27.11.2026 23:59", "2026-02-30T10:00", "1026-11-27T23:59"})
  void what_is_no_date_and_time_is_not_guessed(String typed) {
    assertThat(VIENNA.read(typed)).isEmpty();
  }

  @Test
  void a_time_that_the_clocks_skip_is_the_one_after_the_gap() {
    assertThat(VIENNA.read("2026-03-29T02:30")).contains(Instant.parse("2026-03-29T01:30:00Z"));
  }
}
