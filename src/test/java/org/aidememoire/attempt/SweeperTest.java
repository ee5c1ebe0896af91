package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Waiting;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SweeperTest {
  private static final Instant NOW = Desk.NOW;

  @Inject Sweeper sweeper;

  @Test
  void an_overdue_attempt_is_handed_in_with_what_was_saved() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "right");
    sweeper.sweep(afterGrace(desk));
    Submission submission = in(() -> standing(attempt).orElseThrow());
    assertThat(submission.isBySweeper()).isTrue();
    assertThat(submission.score()).isEqualTo(Score.of(1, 2));
    assertThat(submission.receipt().answers()).isEqualTo(1);
  }

  @Test
  void what_was_sent_in_time_may_still_arrive_for_a_minute() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "right");
    sweeper.sweep(desk.dueAt().plusSeconds(59));
    assertThat(in(() -> standing(attempt))).isEmpty();
  }

  @Test
  void practice_is_never_swept() {
    long practice =
        in(
            () -> {
              Desk desk = new Desk();
              var place = new Workplace(desk.teacher, desk.version, Optional.empty());
              return Attempt.begin(place, NOW).orElseThrow().attempt().id();
            });
    sweeper.sweep(NOW.plus(Duration.ofDays(3650)));
    assertThat(in(() -> standing(practice))).isEmpty();
  }

  @Test
  void who_has_more_time_keeps_it() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "right");
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    in(
        () -> {
          desk.assignment.extend(desk.student, later, new Authorship(desk.teacher, NOW));
          return later;
        });
    sweeper.sweep(afterGrace(desk));
    assertThat(in(() -> standing(attempt))).isEmpty();
    sweeper.sweep(later.plus(Duration.ofHours(1)));
    assertThat(in(() -> standing(attempt))).isPresent();
  }

  @Test
  void who_is_given_more_time_while_the_sweeper_is_at_work_keeps_it() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "right");
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    CompletableFuture<Long> sweeping =
        in(
            () -> {
              extend(desk, later);
              SweptWork.holdIn(taught(desk));
              var sweeper = CompletableFuture.supplyAsync(() -> sweep(afterGrace(desk)));
              Waiting.awaitDoneOrWaiting(sweeper);
              return sweeper;
            });
    sweeping.join();
    assertThat(in(() -> standing(attempt))).isEmpty();
  }

  @Test
  void more_time_that_comes_while_an_attempt_is_being_handed_in_finds_it_handed_in() {
    Desk desk = in(Desk::new);
    begun(desk, "right");
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    CompletableFuture<Integer> giving =
        in(
            () -> {
              sweeper.sweepSome(afterGrace(desk));
              Panache.getEntityManager().flush();
              var teacher =
                  CompletableFuture.supplyAsync(
                      () -> in(() -> letGoOn(desk, later, afterGrace(desk))));
              Waiting.awaitDoneOrWaiting(teacher);
              return teacher;
            });
    assertThat(giving.join()).isOne();
  }

  @Test
  void an_attempt_that_cannot_be_marked_stays_open_and_keeps_no_other_from_being_handed_in() {
    Desk desk = in(Desk::new);
    long unreadable = begun(desk, "right");
    in(
        () ->
            Panache.getEntityManager()
                .createNativeQuery(
                    """
                    insert into step (attempt_id, question_id, number, follows, key, answer,
                      received_at)
                    select attempt_id, question_id, 2, 1, gen_random_uuid(), '{"schema": 99}',
                      received_at
                    from step where attempt_id = :attempt
                    """)
                .setParameter("attempt", unreadable)
                .executeUpdate());
    Desk another = in(Desk::new);
    long readable = begun(another, "right");
    sweeper.sweep(afterGrace(another));
    assertThat(in(() -> standing(readable))).isPresent();
    assertThat(in(() -> standing(unreadable))).isEmpty();
    assertThat(in(() -> attempt(unreadable).isOpen())).isTrue();
  }

  private long sweep(Instant now) {
    return sweeper.sweep(now);
  }

  private static Assignment extend(Desk desk, Instant dueAt) {
    Assignment assignment = taught(desk);
    assignment.extend(desk.student, dueAt, new Authorship(desk.teacher, dueAt));
    return assignment;
  }

  private static Assignment taught(Desk desk) {
    return Assignment.findTaughtBy(desk.teacher, desk.assignment.id()).orElseThrow();
  }

  @Test
  void an_answer_that_comes_after_the_sweeper_is_kept_as_late() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "wrong");
    sweeper.sweep(afterGrace(desk));
    SaveOutcome outcome = in(() -> answer(attempt, "right", 1, afterGrace(desk).plusSeconds(5)));
    assertThat(outcome).isInstanceOf(SaveOutcome.Late.class);
    assertThat(in(() -> Result.of(attempt(attempt)).score())).isEqualTo(Score.of(0, 2));
  }

  @Test
  void what_a_teacher_has_reopened_is_left_to_its_student() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "wrong");
    sweeper.sweep(afterGrace(desk));
    in(
        () -> {
          attempt(attempt).reopen(desk.teacher, afterGrace(desk));
          return attempt;
        });
    sweeper.sweep(afterGrace(desk).plus(Duration.ofDays(1)));
    assertThat(in(() -> standing(attempt))).isEmpty();
  }

  @Test
  void who_gets_more_time_goes_on_and_is_swept_again_when_that_ends() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "wrong");
    sweeper.sweep(afterGrace(desk));
    Instant later = desk.dueAt().plus(Duration.ofDays(1));
    assertThat(in(() -> letGoOn(desk, later, afterGrace(desk)))).isOne();
    Instant meanwhile = later.minusSeconds(60);
    assertThat(in(() -> answer(attempt, "right", 1, meanwhile)))
        .isInstanceOf(SaveOutcome.Saved.class);
    sweeper.sweep(later);
    assertThat(in(() -> standing(attempt))).isEmpty();
    sweeper.sweep(later.plus(Duration.ofHours(1)));
    assertThat(in(() -> standing(attempt).orElseThrow().score())).isEqualTo(Score.of(1, 2));
  }

  @Test
  void nobody_goes_on_whose_new_time_is_over_too_or_who_handed_in_on_purpose() {
    Desk desk = in(Desk::new);
    long attempt = begun(desk, "wrong");
    sweeper.sweep(afterGrace(desk));
    Instant later = desk.dueAt().plusSeconds(90);
    assertThat(in(() -> letGoOn(desk, later, afterGrace(desk)))).isZero();
    in(
        () -> {
          attempt(attempt).reopen(desk.teacher, afterGrace(desk));
          return attempt;
        });
    in(() -> attempt(attempt).handIn(afterGrace(desk)));
    Instant muchLater = desk.dueAt().plus(Duration.ofDays(1));
    assertThat(in(() -> letGoOn(desk, muchLater, afterGrace(desk)))).isZero();
  }

  /** Gives the student a due date, and lets them go on with what was swept. */
  private static int letGoOn(Desk desk, Instant dueAt, Instant now) {
    Assignment assignment = extend(desk, dueAt);
    return SweptWork.letGoOn(SweptWork.holdIn(assignment), desk.teacher, now);
  }

  @Test
  void two_sweepers_at_once_hand_every_attempt_in_once() {
    List<Long> attempts = new ArrayList<>();
    Instant latest = NOW;
    for (int i = 0; i < 50; i++) {
      Desk desk = in(Desk::new);
      attempts.add(begun(desk, "right"));
      latest = afterGrace(desk);
    }
    Instant now = latest;
    var start = new CyclicBarrier(2);
    List<CompletableFuture<Long>> sweepers =
        IntStream.range(0, 2)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> sweepFrom(start, now)))
            .toList();
    long handedIn = sweepers.stream().mapToLong(CompletableFuture::join).sum();
    assertThat(handedIn).isGreaterThanOrEqualTo(attempts.size());
    attempts.forEach(
        id -> assertThat(in(() -> Submission.listOf(attempt(id)))).as("attempt " + id).hasSize(1));
  }

  private long sweepFrom(CyclicBarrier start, Instant now) {
    try {
      start.await();
      return sweeper.sweep(now);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant afterGrace(Desk desk) {
    return desk.dueAt().plus(Duration.ofMinutes(2));
  }

  private static long begun(Desk desk, String option) {
    return in(
        () -> {
          Workplace place =
              Workplace.findSet(desk.student, desk.assignment.id(), NOW).orElseThrow();
          long attempt = Attempt.begin(place, NOW).orElseThrow().attempt().id();
          answer(attempt, option, 0, NOW);
          return attempt;
        });
  }

  private static SaveOutcome answer(long attempt, String option, int follows, Instant at) {
    Answer answer = Answer.of(new Response.Choice(option));
    return attempt(attempt)
        .answer(new SaveRequest("first", UUID.randomUUID(), follows, answer), at);
  }

  private static Attempt attempt(long id) {
    return Attempt.<Attempt>findByIdOptional(id).orElseThrow();
  }

  private static Optional<Submission> standing(long attempt) {
    return Submission.findStanding(attempt(attempt));
  }

  private static <T> T in(Supplier<T> transaction) {
    return QuarkusTransaction.requiringNew().call(transaction::get);
  }
}
