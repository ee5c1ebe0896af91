package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.Window;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.testing.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What new times would take from a student who answered after 20 minutes and 40 have passed. */
@QuarkusTest
@TestTransaction
class ShorteningTest {
  private static final Shortening NOTHING = new Shortening(0, 0);

  private @Nullable Desk open;

  /** Made within the transaction of the test. */
  private Desk desk() {
    if (open == null) {
      open = new Desk();
    }
    return open;
  }

  @Test
  void a_shorter_limit_ends_who_has_begun_and_makes_answers_late() {
    sit();
    assertThat(by(limited(50))).isEqualTo(NOTHING);
    assertThat(by(limited(40))).isEqualTo(new Shortening(1, 0));
    assertThat(by(limited(21))).isEqualTo(new Shortening(1, 0));
    assertThat(by(limited(20))).isEqualTo(new Shortening(1, 1));
  }

  @Test
  void more_time_takes_nothing() {
    desk().assignment.limitTo(minutes(30));
    sit();
    assertThat(by(limited(35))).isEqualTo(NOTHING);
    assertThat(by(desk().assignment.times())).isEqualTo(NOTHING);
  }

  @Test
  void who_has_handed_in_is_not_at_it_any_more_but_their_answers_can_become_late() {
    sit().handIn(at(30));
    assertThat(by(due(25))).isEqualTo(NOTHING);
    assertThat(by(due(10))).isEqualTo(new Shortening(0, 1));
  }

  @Test
  void own_times_that_are_taken_back_count_with_what_holds_without_them() {
    Authorship by = new Authorship(desk().teacher, at(0));
    desk().assignment.extend(desk().student, own(90), by);
    desk().assignment.limitTo(minutes(30));
    sit();
    assertThat(by(NewTimes.of(desk().assignment, desk().student, OwnTimes.NONE)))
        .isEqualTo(new Shortening(1, 0));
    Accommodation.enter(desk().student, TimeFactor.DOUBLE, desk().teacher, at(0));
    assertThat(by(NewTimes.of(desk().assignment, desk().student, OwnTimes.NONE)))
        .isEqualTo(NOTHING);
    assertThat(by(limited(5))).as("the student's own times stay").isEqualTo(NOTHING);
  }

  @Test
  void of_several_groups_the_longest_time_still_holds() {
    CourseGroup library = group("Library", 90);
    CourseGroup thursday = group("Thursday", 60);
    sit();
    assertThat(by(NewTimes.of(desk().assignment, library, own(10)))).isEqualTo(NOTHING);
    thursday.hold(List.of(desk().other));
    desk().assignment.limitTo(minutes(30));
    assertThat(by(NewTimes.of(desk().assignment, library, own(10))))
        .isEqualTo(new Shortening(1, 1));
    assertThat(by(NewTimes.of(desk().assignment, library, OwnTimes.NONE)))
        .isEqualTo(new Shortening(1, 0));
  }

  private Attempt sit() {
    Attempt attempt = Sitting.begun(desk());
    attempt.answer(Sitting.request("first", "right", 0), at(20));
    return attempt;
  }

  private CourseGroup group(String name, long minutes) {
    CourseGroup group = CourseGroup.named(desk().course, name);
    group.hold(List.of(desk().student));
    desk().assignment.extend(group, own(minutes), new Authorship(desk().teacher, at(0)));
    return group;
  }

  private Shortening by(Times everybody) {
    return by(NewTimes.ofAll(desk().assignment, everybody));
  }

  private Shortening by(NewTimes times) {
    return Shortening.by(times, desk().assignment, at(40));
  }

  private Times limited(long minutes) {
    return new Times(desk().assignment.window(), minutes(minutes));
  }

  private Times due(long minutes) {
    return new Times(new Window(at(0), at(minutes)), Optional.empty());
  }

  private static OwnTimes own(long minutes) {
    return new OwnTimes(Optional.empty(), minutes(minutes));
  }

  private static Optional<Duration> minutes(long minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private static Instant at(long minutes) {
    return Desk.later(Duration.ofMinutes(minutes));
  }
}
