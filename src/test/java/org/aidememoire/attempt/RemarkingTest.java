package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.common.Score;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Times that change while a student hands in. */
@QuarkusTest
class RemarkingTest {
  private static final Instant NOW = Desk.NOW;
  private static final Instant PAST_THE_LIMIT = NOW.plusSeconds(70);

  private final Desk desk = in(RemarkingTest::withALimitOfOneMinute);

  @AfterEach
  void take_the_profile_back() {
    in(
        () -> {
          Accommodation.findFor(desk.student).ifPresent(Accommodation::remove);
          return desk;
        });
  }

  @Test
  void what_is_being_handed_in_is_marked_with_the_time_that_was_given_meanwhile() {
    long attempt = in(this::answeredPastTheLimit);
    CompletableFuture<Desk> entering =
        in(
            () -> {
              Submission handedIn = attempt(attempt).handIn(PAST_THE_LIMIT);
              Panache.getEntityManager().flush();
              assertThat(handedIn.score()).isEqualTo(Score.of(0, 2));
              var meanwhile = CompletableFuture.supplyAsync(() -> in(this::enterDouble));
              Waiting.awaitDoneOrWaiting(meanwhile);
              return meanwhile;
            });
    entering.join();
    assertThat(in(() -> Submission.findStanding(attempt(attempt)).orElseThrow().score()))
        .isEqualTo(in(() -> Result.of(attempt(attempt)).score()))
        .isEqualTo(Score.of(1, 2));
  }

  @Test
  void a_student_s_due_time_that_moves_just_before_the_hand_in_counts() {
    Authorship by = new Authorship(desk.teacher, PAST_THE_LIMIT);
    OwnTimes times = new OwnTimes(Optional.empty(), Optional.of(Duration.ofMinutes(2)));
    assertThat(scoreAfter(set -> set.extend(desk.student, times, by))).isEqualTo(Score.of(1, 2));
  }

  @Test
  void everybody_s_limit_that_moves_just_before_the_hand_in_counts() {
    Duration longer = Duration.ofMinutes(2);
    assertThat(scoreAfter(set -> set.limitTo(Optional.of(longer)))).isEqualTo(Score.of(1, 2));
  }

  /** Of a hand-in that has begun when the teacher changes the assignment. */
  private Score scoreAfter(Consumer<Assignment> change) {
    long id = in(this::answeredPastTheLimit);
    return in(
        () -> {
          Attempt attempt = Attempt.findOwnedBy(desk.student, id).orElseThrow();
          in(
              () -> {
                Assignment assignment = taught();
                change.accept(assignment);
                Submission.remarkIn(assignment);
                return assignment;
              });
          return attempt.handIn(PAST_THE_LIMIT).score();
        });
  }

  private Assignment taught() {
    return Assignment.findTaughtBy(desk.teacher, desk.assignment.id()).orElseThrow();
  }

  private Desk enterDouble() {
    Accommodation.enter(desk.student, TimeFactor.DOUBLE, desk.teacher, PAST_THE_LIMIT);
    Submission.remarkOf(desk.student);
    return desk;
  }

  private long answeredPastTheLimit() {
    Workplace place = Workplace.findSet(desk.student, desk.assignment.id(), NOW).orElseThrow();
    Attempt attempt = Attempt.begin(place, NOW).orElseThrow().attempt();
    Answer right = Answer.of(new Response.Choice("right"));
    attempt.answer(new SaveRequest("first", UUID.randomUUID(), 0, right), PAST_THE_LIMIT);
    return attempt.id();
  }

  private static Desk withALimitOfOneMinute() {
    Desk desk = new Desk();
    desk.assignment.limitTo(Optional.of(Duration.ofMinutes(1)));
    return desk;
  }

  private static Attempt attempt(long id) {
    return Attempt.<Attempt>findByIdOptional(id).orElseThrow();
  }

  private static <T> T in(Supplier<T> transaction) {
    return QuarkusTransaction.requiringNew().call(transaction::get);
  }
}
