package org.aidememoire.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Sight;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.progress.StudentWork;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class WorkCardTest {
  private static final Instant NOW = Desk.NOW;
  private static final Duration LIMIT = Duration.ofMinutes(30);

  @Test
  void points_wait_for_the_classmate_with_a_later_due_date() {
    Desk desk = new Desk(FeedbackPolicy.AFTER_CLOSE);
    Attempt attempt = handedIn(desk);
    Instant later = desk.dueAt().plus(Duration.ofDays(2));
    desk.assignment.extend(desk.other, later, by(desk));
    assertSeenFrom(later, attempt, desk);
  }

  @Test
  void points_wait_for_the_classmate_in_a_group_with_more_time() {
    Desk desk = new Desk(FeedbackPolicy.AFTER_CLOSE);
    Attempt attempt = handedIn(desk);
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    CourseGroup group = CourseGroup.named(desk.course, "Thursday");
    group.hold(List.of(desk.other));
    desk.assignment.extend(group, OwnTimes.dueAt(later), by(desk));
    assertSeenFrom(later, attempt, desk);
    desk.assignment.extend(desk.other, desk.dueAt(), by(desk));
    assertSeenFrom(desk.dueAt(), attempt, desk);
  }

  @Test
  void points_wait_as_long_as_the_most_time_can_last_whoever_has_it() {
    Desk desk = new Desk(FeedbackPolicy.AFTER_CLOSE);
    desk.assignment.limitTo(Optional.of(LIMIT));
    Attempt attempt = handedIn(desk);
    assertSeenFrom(desk.dueAt().plus(LIMIT), attempt, desk);
    Accommodation.enter(desk.other, TimeFactor.DOUBLE, desk.teacher, NOW);
    assertSeenFrom(desk.dueAt().plus(LIMIT), attempt, desk);
  }

  @Test
  void points_of_practice_wait_while_the_lesson_is_set() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.student, desk.version, Optional.empty());
    Attempt.begin(practice, NOW).orElseThrow().attempt().handIn(NOW);
    assertThat(practiceCard(desk, desk.dueAt().minusSeconds(1)).score()).isEmpty();
    assertThat(practiceCard(desk, desk.dueAt()).score()).isPresent();
  }

  @Test
  void points_of_one_assignment_wait_while_the_lesson_is_set_in_another() {
    Desk desk = new Desk();
    Attempt attempt = handedIn(desk);
    assertThat(card(desk, NOW).score()).isPresent();
    Assignment again =
        new Assignment(desk.course, desk.version, desk.assignment.window(), by(desk));
    again.persist();
    assertSeenFrom(desk.dueAt(), attempt, desk);
  }

  @Test
  void a_quiz_under_way_says_until_when_and_then_that_its_time_is_over() {
    Desk desk = new Desk();
    assertThat(card(desk, NOW).endsAt()).isNull();
    Workplace place = Workplace.findSet(desk.student, desk.assignment.id(), NOW).orElseThrow();
    Attempt attempt = Attempt.begin(place, NOW).orElseThrow().attempt();
    assertThat(card(desk, NOW).endsAt()).isEqualTo(desk.dueAt());
    desk.assignment.limitTo(Optional.of(LIMIT));
    Instant end = NOW.plus(LIMIT);
    assertThat(card(desk, end.minusSeconds(1)).endsAt()).isEqualTo(end);
    assertThat(card(desk, end.minusSeconds(1)).isTimeOver()).isFalse();
    assertThat(card(desk, end).isTimeOver()).isTrue();
    attempt.handIn(end);
    assertThat(card(desk, end).isTimeOver()).isFalse();
  }

  /** Here and on the page of the result, which names that instant before. */
  private static void assertSeenFrom(Instant release, Attempt attempt, Desk desk) {
    Instant before = release.minusSeconds(1);
    assertThat(card(desk, before).score()).isEmpty();
    assertThat(Sight.of(attempt, before)).doesNotContain(Seen.MARK);
    assertThat(Sight.findRelease(attempt, NOW)).contains(release);
    assertThat(card(desk, release).score()).isPresent();
    assertThat(Sight.of(attempt, release)).contains(Seen.MARK);
  }

  private static Attempt handedIn(Desk desk) {
    Workplace place = Workplace.findSet(desk.student, desk.assignment.id(), NOW).orElseThrow();
    Attempt attempt = Attempt.begin(place, NOW).orElseThrow().attempt();
    attempt.handIn(NOW);
    return attempt;
  }

  private static Authorship by(Desk desk) {
    return new Authorship(desk.teacher, NOW);
  }

  private static WorkCard card(Desk desk, Instant now) {
    return cards(desk, now).stream()
        .filter(
            card ->
                card.work().set().filter(set -> set.assignment() == desk.assignment).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static WorkCard practiceCard(Desk desk, Instant now) {
    return cards(desk, now).stream().filter(card -> !card.isSet()).findFirst().orElseThrow();
  }

  private static List<WorkCard> cards(Desk desk, Instant now) {
    return StudentWork.listOf(desk.student).stream().map(work -> new WorkCard(work, now)).toList();
  }
}
