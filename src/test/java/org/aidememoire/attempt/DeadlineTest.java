package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.SaveOutcome.Late;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.common.Score;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class DeadlineTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void an_answer_after_the_time_limit_is_kept_but_flagged() {
    Desk desk = timed(30);
    Attempt attempt = begun(desk);
    assertThat(attempt.dueAt()).isEqualTo(at(30));
    assertThat(save(attempt, "first", at(29))).isInstanceOf(Saved.class);
    assertThat(save(attempt, "second", at(30))).isInstanceOf(Late.class);
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void a_profile_entered_in_mid_attempt_holds_for_it() {
    Desk desk = timed(30);
    Attempt attempt = begun(desk);
    assertThat(save(attempt, "first", at(40))).isInstanceOf(Late.class);
    Accommodation.enter(desk.student, TimeFactor.HALF_MORE, desk.teacher, at(41));
    assertThat(attempt.dueAt()).isEqualTo(at(45));
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(1, 2));
    assertThat(desk.assignment.timesFor(desk.other).limit()).contains(Duration.ofMinutes(30));
  }

  @Test
  void what_was_handed_in_is_marked_anew_once_the_person_has_more_time() {
    Desk desk = timed(30);
    Attempt attempt = begun(desk);
    save(attempt, "first", at(40));
    Submission handedIn = attempt.handIn(at(40));
    Accommodation.enter(desk.student, TimeFactor.DOUBLE, desk.teacher, at(41));
    Submission.remarkOf(desk.student);
    assertThat(handedIn.score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void a_student_sees_their_own_times_and_so_does_the_class_list() {
    Desk desk = timed(30);
    Accommodation.enter(desk.student, TimeFactor.UNTIMED, desk.teacher, NOW);
    SetWork work = SetWork.findOf(desk.student, desk.assignment.id()).orElseThrow();
    assertThat(work.times().limit()).isEmpty();
    assertThat(work.window().dueAt()).isEqualTo(desk.dueAt().plus(Duration.ofMinutes(30)));
    assertThat(desk.assignment.timesOfClass().get(desk.student.id())).isEqualTo(work.times());
    assertThat(desk.assignment.closesForAllAt()).isEqualTo(work.window().dueAt());
  }

  @Test
  void of_several_groups_the_latest_due_date_and_the_longest_limit_hold() {
    Desk desk = timed(30);
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    extend(desk, "Thursday", new OwnTimes(Optional.of(later), minutes(20)));
    extend(desk, "Library", new OwnTimes(Optional.empty(), minutes(50)));
    SetWork work = SetWork.findOf(desk.student, desk.assignment.id()).orElseThrow();
    assertThat(work.window().dueAt()).isEqualTo(later);
    assertThat(work.times().limit()).contains(Duration.ofMinutes(50));
    assertThat(desk.assignment.timesFor(desk.student)).isEqualTo(work.times());
    assertThat(desk.assignment.timesFor(desk.other)).isEqualTo(desk.assignment.times());
  }

  @Test
  void a_student_comes_before_their_group_and_a_dissolved_group_has_no_say() {
    Desk desk = timed(30);
    CourseGroup group = extend(desk, "Thursday", new OwnTimes(Optional.empty(), minutes(20)));
    Authorship by = new Authorship(desk.teacher, NOW);
    desk.assignment.extend(desk.student, new OwnTimes(Optional.empty(), minutes(90)), by);
    assertThat(desk.assignment.timesFor(desk.student).limit()).contains(Duration.ofMinutes(90));
    desk.assignment.removeExtension(desk.student, by);
    assertThat(desk.assignment.timesFor(desk.student).limit()).contains(Duration.ofMinutes(20));
    desk.assignment.extend(group, OwnTimes.NONE, by);
    assertThat(desk.assignment.timesFor(desk.student).limit()).contains(Duration.ofMinutes(30));
    group.dissolve();
    assertThat(CourseGroup.listIn(desk.course)).isEmpty();
  }

  @Test
  void the_day_of_the_results_does_not_tell_that_somebody_has_more_time() {
    Desk desk = timed(30);
    Instant close = desk.assignment.closesForAllAt();
    assertThat(close).isEqualTo(desk.dueAt().plus(Duration.ofMinutes(30)));
    Accommodation.enter(desk.student, TimeFactor.DOUBLE, desk.teacher, NOW);
    assertThat(desk.assignment.closesForAllAt()).isEqualTo(close);
  }

  @Test
  void it_closes_for_all_when_the_last_student_s_time_ends() {
    Desk desk = new Desk();
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    Instant latest = desk.dueAt().plus(Duration.ofDays(2));
    Authorship by = new Authorship(desk.teacher, NOW);
    assertThat(desk.assignment.closesForAllAt()).isEqualTo(desk.dueAt());
    extend(desk, "Thursday", OwnTimes.dueAt(latest));
    assertThat(desk.assignment.closesForAllAt()).isEqualTo(latest);
    desk.assignment.extend(desk.student, later, by);
    assertThat(desk.assignment.closesForAllAt()).isEqualTo(later);
    desk.assignment.extend(desk.student, desk.dueAt().minusSeconds(60), by);
    assertThat(desk.assignment.closesForAllAt()).isEqualTo(desk.dueAt());
  }

  private static CourseGroup extend(Desk desk, String name, OwnTimes times) {
    CourseGroup group = CourseGroup.named(desk.course, name);
    group.hold(List.of(desk.student));
    desk.assignment.extend(group, times, new Authorship(desk.teacher, NOW));
    return group;
  }

  private static Desk timed(long minutes) {
    Desk desk = new Desk();
    desk.assignment.limitTo(minutes(minutes));
    return desk;
  }

  private static Optional<Duration> minutes(long minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private static Instant at(long minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }

  private static Attempt begun(Desk desk) {
    Workplace place = Workplace.findSet(desk.student, desk.assignment.id(), NOW).orElseThrow();
    return Attempt.begin(place, NOW).orElseThrow().attempt();
  }

  private static SaveOutcome save(Attempt attempt, String item, Instant at) {
    Answer answer = Answer.of(new Response.Choice("right"));
    return attempt.answer(new SaveRequest(item, UUID.randomUUID(), 0, answer), at);
  }
}
