package org.aidememoire.attempt;

import static org.aidememoire.attempt.Sitting.begun;
import static org.aidememoire.attempt.Sitting.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.attempt.KnownAttempt.Added;
import org.aidememoire.attempt.SaveOutcome.Late;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** Answers that are saved by what was known of their attempt a moment ago. */
@QuarkusTest
@TestTransaction
class KnownAttemptTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void one_answer_after_the_other_is_saved_without_reading_the_attempt() {
    Desk desk = new Desk();
    KnownAttempt known = known(begun(desk));
    assertThat(save(known, request("first", "wrong", 0)))
        .contains(new Added(new Saved(1, NOW), Optional.empty()));
    assertThat(save(known, request("first", "right", 1)))
        .contains(new Added(new Saved(2, NOW), Optional.empty()));
    assertThat(save(known, request("second", "right", 0))).isPresent();
    assertThat(Attempt.listIn(desk.assignment, desk.student).getFirst().answers()).hasSize(2);
  }

  @Test
  void what_is_not_simply_the_next_is_not_stored() {
    Attempt attempt = begun(new Desk());
    SaveRequest first = request("first", "right", 0);
    assertThat(save(known(attempt), first)).isPresent();
    assertThat(save(known(attempt), first)).isEmpty();
    assertThat(save(known(attempt), request("first", "wrong", 0))).isEmpty();
    assertThat(save(known(attempt), request("first", "wrong", 2))).isEmpty();
    assertThat(Step.countIn(attempt)).isEqualTo(1);
  }

  @Test
  void after_a_check_the_next_answer_is_weighed() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.INTERACTIVE));
    KnownAttempt known = known(attempt);
    save(known, request("first", "wrong", 0));
    Sitting.check(attempt, attempt.items().getFirst(), NOW);
    assertThat(save(known, request("first", "right", 2))).isEmpty();
  }

  @Test
  void nothing_is_stored_once_the_attempt_is_over() {
    Attempt attempt = begun(new Desk());
    KnownAttempt known = KnownAttempt.of(attempt);
    attempt.handIn(NOW);
    assertThat(save(known, request("first", "right", 0))).isEmpty();
    KnownAttempt.keep(attempt);
    assertThat(KnownAttempt.find(attempt.person(), attempt.id())).isEmpty();
  }

  @Test
  void nothing_is_stored_of_work_that_was_taken_back() {
    Desk desk = new Desk();
    KnownAttempt known = known(begun(desk));
    desk.assignment.withdraw(by(desk));
    assertThat(save(known, request("first", "right", 0))).isEmpty();
  }

  @Test
  void nothing_is_stored_for_who_left_the_course() {
    Desk desk = new Desk();
    KnownAttempt known = known(begun(desk));
    Enrolment.findIn(desk.course, desk.student.id()).orElseThrow().remove(desk.teacher, NOW);
    assertThat(save(known, request("first", "right", 0))).isEmpty();
  }

  @Test
  void nothing_is_stored_once_there_is_no_way_back_to_an_item() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    KnownAttempt known = KnownAttempt.of(attempt);
    desk.assignment.deliver(new Delivery(1, Grading.BEST, 0, null, null, true, false), by(desk));
    assertThat(save(known, request("first", "right", 0))).isEmpty();
    KnownAttempt.keep(attempt);
    assertThat(KnownAttempt.find(attempt.person(), attempt.id())).isEmpty();
  }

  @Test
  void an_attempt_is_known_to_its_student_only() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    known(attempt);
    assertThat(KnownAttempt.find(desk.student, attempt.id())).isPresent();
    assertThat(KnownAttempt.find(desk.other, attempt.id())).isEmpty();
  }

  @Test
  void the_times_that_hold_are_those_of_the_moment() {
    Desk desk = new Desk();
    desk.assignment.limitTo(minutes(30));
    KnownAttempt known = known(begun(desk));
    assertThat(lastly(known, 0)).isEqualTo(new Added(new Late(1, at(40)), end(30)));
    Accommodation.enter(desk.student, TimeFactor.HALF_MORE, desk.teacher, NOW);
    assertThat(lastly(known, 1)).isEqualTo(new Added(new Saved(2, at(40)), end(45)));
    CourseGroup group = CourseGroup.named(desk.course, "Thursday");
    group.hold(List.of(desk.student));
    desk.assignment.extend(group, new OwnTimes(Optional.empty(), minutes(50)), by(desk));
    assertThat(lastly(known, 2)).isEqualTo(new Added(new Saved(3, at(40)), end(50)));
    OwnTimes own = new OwnTimes(Optional.of(at(35)), minutes(90));
    desk.assignment.extend(desk.student, own, by(desk));
    assertThat(lastly(known, 3)).isEqualTo(new Added(new Late(4, at(40)), end(35)));
  }

  @Test
  void the_time_limit_is_counted_from_the_beginning_as_it_is_stored() {
    Desk desk = new Desk();
    desk.assignment.limitTo(minutes(30));
    Attempt attempt = begun(desk);
    KnownAttempt known = known(attempt);
    Attempt.update("begunAt = ?1 where id = ?2", at(20), attempt.id());
    assertThat(lastly(known, 0)).isEqualTo(new Added(new Saved(1, at(40)), end(50)));
  }

  private static Added lastly(KnownAttempt known, int follows) {
    Item item = known.findItem("first").orElseThrow();
    return known.add(item, request("first", "right", follows), at(40)).orElseThrow();
  }

  private static Optional<Added> save(KnownAttempt known, SaveRequest request) {
    Item item = known.findItem(request.questionId()).orElseThrow();
    return known.add(item, request, NOW);
  }

  private static KnownAttempt known(Attempt attempt) {
    KnownAttempt.keep(attempt);
    return KnownAttempt.find(attempt.person(), attempt.id()).orElseThrow();
  }

  private static Authorship by(Desk desk) {
    return new Authorship(desk.teacher, NOW);
  }

  private static Optional<Duration> minutes(long minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private static Instant at(long minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }

  private static Optional<Instant> end(long minutes) {
    return Optional.of(at(minutes));
  }
}
