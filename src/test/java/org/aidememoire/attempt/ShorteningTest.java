package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.Window;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What new times would take from a student who answered after 20 minutes and 40 have passed. */
@QuarkusTest
@TestTransaction
class ShorteningTest {
  private static final Shortening NOTHING = new Shortening(0, 0);

  @Inject SessionFactory sessions;
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

  @Test
  void who_leaves_a_group_that_has_more_time_loses_it() {
    CourseGroup library = group("Library", 90);
    desk().assignment.limitTo(minutes(30));
    sit();
    assertThat(by(without(library))).isEqualTo(new Shortening(1, 0));
    assertThat(by(with(library, desk().student, desk().other))).isEqualTo(NOTHING);
    group("Thursday", 60);
    assertThat(by(without(library))).as("another group's time holds").isEqualTo(NOTHING);
  }

  @Test
  void who_joins_a_group_that_has_less_time_loses_some() {
    CourseGroup library = group("Library", 15);
    library.hold(List.of());
    sit();
    assertThat(by(with(library, desk().other))).isEqualTo(NOTHING);
    assertThat(by(with(library, desk().student))).isEqualTo(new Shortening(1, 1));
  }

  @Test
  void what_was_taken_back_is_no_work_of_the_group() {
    CourseGroup library = group("Library", 90);
    desk().assignment.limitTo(minutes(30));
    sit();
    desk().assignment.withdraw(new Authorship(desk().teacher, at(0)));
    assertThat(by(without(library))).isEqualTo(NOTHING);
  }

  @Test
  void a_profile_that_is_lowered_or_taken_back_ends_what_is_under_way() {
    Accommodation.enter(desk().student, TimeFactor.DOUBLE, desk().teacher, at(0));
    desk().assignment.limitTo(minutes(25));
    sit();
    assertThat(inQuizzes(Optional.of(TimeFactor.UNTIMED))).isEqualTo(NOTHING);
    assertThat(inQuizzes(Optional.of(TimeFactor.QUARTER_MORE))).isEqualTo(new Shortening(1, 0));
    desk().assignment.limitTo(minutes(19));
    assertThat(inQuizzes(Optional.of(TimeFactor.DOUBLE))).isEqualTo(NOTHING);
    assertThat(inQuizzes(Optional.empty())).as("over by now").isEqualTo(new Shortening(0, 1));
    desk().assignment.limitTo(Optional.empty());
    assertThat(inQuizzes(Optional.empty())).as("without a limit").isEqualTo(NOTHING);
  }

  @Test
  void however_many_are_concerned_it_takes_the_same_few_statements() {
    CourseGroup library = group("Library", 90);
    desk().assignment.limitTo(minutes(30));
    sit();
    assertThat(statements(() -> by(without(library)))).isEqualTo(3);
    alsoSet("A", library);
    alsoSet("B", library);
    library.hold(List.of(desk().student, desk().other));
    assertThat(statements(() -> by(without(library)))).isEqualTo(3);
    assertThat(statements(() -> inQuizzes(Optional.of(TimeFactor.DOUBLE)))).isEqualTo(1);
  }

  /** The lesson once more, for which the group has more time too. */
  private void alsoSet(String name, CourseGroup group) {
    Authorship by = new Authorship(desk().teacher, at(0));
    Times times = new Times(new Window(at(-name.charAt(0)), desk().dueAt()), minutes(30));
    Assignment.set(desk().course, desk().version, times, by).extend(group, own(90), by);
  }

  private long statements(Runnable work) {
    Panache.getEntityManager().flush();
    return Statements.during(sessions, work);
  }

  private static NewTimes without(CourseGroup group) {
    return NewTimes.ofMembers(group, Set.of());
  }

  private static NewTimes with(CourseGroup group, Person... members) {
    return NewTimes.ofMembers(group, Stream.of(members).map(Person::id).toList());
  }

  private Shortening inQuizzes(Optional<TimeFactor> then) {
    return Shortening.inQuizzes(NewTimes.ofProfile(desk().student, then), at(40));
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
    return Shortening.by(times, at(40));
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
