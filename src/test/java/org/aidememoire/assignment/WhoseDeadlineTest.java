package org.aidememoire.assignment;

import static org.aidememoire.assignment.Exceptions.whoseDeadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.people.TimeFactor;
import org.junit.jupiter.api.Test;

class WhoseDeadlineTest {
  private static final Instant OPENS = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");
  private static final Duration LIMIT = Duration.ofMinutes(40);
  private static final Times TIMED = times(DUE, Optional.of(LIMIT));
  private static final Times UNLIMITED = times(DUE, Optional.empty());

  /** What one may have of one's own: nothing, a due date, a limit, both. */
  private static final List<OwnTimes> STUDENTS = ownTimes(DUE.plusSeconds(86_400), 10);

  private static final List<OwnTimes> GROUPS = ownTimes(DUE.minusSeconds(86_400), 70);

  @Test
  void every_combination_follows_student_before_group_before_profile() {
    for (Times everybody : List.of(TIMED, UNLIMITED)) {
      for (OwnTimes student : STUDENTS) {
        for (OwnTimes group : GROUPS) {
          for (Optional<TimeFactor> profile : profiles()) {
            Times times = whoseDeadline(everybody, student, group, profile);
            assertThat(times.window().opensAt()).isEqualTo(OPENS);
            assertThat(times.window().dueAt()).isEqualTo(due(everybody, student, group, profile));
            assertThat(times.limit()).isEqualTo(limit(everybody, student, group, profile));
          }
        }
      }
    }
  }

  @Test
  void half_as_much_again_of_forty_minutes_is_sixty_and_the_due_date_moves_by_twenty() {
    Times times = byProfile(TIMED, TimeFactor.HALF_MORE);
    assertThat(times).isEqualTo(times(DUE.plusSeconds(20 * 60), minutes(60)));
  }

  @Test
  void a_quarter_more_and_twice_the_time_likewise() {
    assertThat(byProfile(TIMED, TimeFactor.QUARTER_MORE))
        .isEqualTo(times(DUE.plusSeconds(10 * 60), minutes(50)));
    assertThat(byProfile(TIMED, TimeFactor.DOUBLE))
        .isEqualTo(times(DUE.plusSeconds(40 * 60), minutes(80)));
  }

  @Test
  void without_a_limit_for_a_person_the_window_still_moves_as_for_double_time() {
    assertThat(byProfile(TIMED, TimeFactor.UNTIMED))
        .isEqualTo(times(DUE.plusSeconds(40 * 60), Optional.empty()));
  }

  @Test
  void what_is_not_timed_is_the_same_for_everybody() {
    for (TimeFactor factor : TimeFactor.values()) {
      assertThat(byProfile(UNLIMITED, factor)).isEqualTo(UNLIMITED);
    }
  }

  @Test
  void an_attempt_ends_with_its_limit_or_with_the_window_whichever_comes_first() {
    assertThat(TIMED.deadline(OPENS)).isEqualTo(OPENS.plus(LIMIT));
    assertThat(TIMED.deadline(DUE.minus(LIMIT))).isEqualTo(DUE);
    assertThat(TIMED.deadline(DUE.minusSeconds(60))).isEqualTo(DUE);
    assertThat(UNLIMITED.deadline(OPENS)).isEqualTo(DUE);
  }

  @Test
  void a_limit_of_nothing_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> times(DUE, Optional.of(Duration.ZERO)));
  }

  /** The rule once more, as a table of who wins. */
  private static Instant due(
      Times everybody, OwnTimes student, OwnTimes group, Optional<TimeFactor> profile) {
    if (student.dueAt().isPresent()) {
      return student.dueAt().get();
    }
    if (group.dueAt().isPresent()) {
      return group.dueAt().get();
    }
    long extra = everybody.limit().isEmpty() ? 0 : profile.map(WhoseDeadlineTest::extra).orElse(0L);
    return DUE.plusSeconds(extra * 60);
  }

  private static Optional<Duration> limit(
      Times everybody, OwnTimes student, OwnTimes group, Optional<TimeFactor> profile) {
    if (student.limit().isPresent()) {
      return student.limit();
    }
    if (group.limit().isPresent()) {
      return group.limit();
    }
    if (everybody.limit().isEmpty() || profile.equals(Optional.of(TimeFactor.UNTIMED))) {
      return Optional.empty();
    }
    return minutes(40 + profile.map(WhoseDeadlineTest::extra).orElse(0L));
  }

  /** Minutes more than forty. */
  private static long extra(TimeFactor factor) {
    return switch (factor) {
      case QUARTER_MORE -> 10;
      case HALF_MORE -> 20;
      case DOUBLE, UNTIMED -> 40;
    };
  }

  private static Times byProfile(Times everybody, TimeFactor factor) {
    return whoseDeadline(everybody, OwnTimes.NONE, OwnTimes.NONE, Optional.of(factor));
  }

  private static List<Optional<TimeFactor>> profiles() {
    List<Optional<TimeFactor>> profiles = new ArrayList<>(List.of(Optional.empty()));
    for (TimeFactor factor : TimeFactor.values()) {
      profiles.add(Optional.of(factor));
    }
    return profiles;
  }

  private static List<OwnTimes> ownTimes(Instant due, long minutes) {
    return List.of(
        OwnTimes.NONE,
        OwnTimes.dueAt(due),
        new OwnTimes(Optional.empty(), minutes(minutes)),
        new OwnTimes(Optional.of(due), minutes(minutes)));
  }

  private static Optional<Duration> minutes(long minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private static Times times(Instant due, Optional<Duration> limit) {
    return new Times(new Window(OPENS, due), limit);
  }
}
