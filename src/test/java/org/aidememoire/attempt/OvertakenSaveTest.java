package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.site.trouble.Trouble;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** Answers that are being saved while something else happens to their attempt. */
@QuarkusTest
class OvertakenSaveTest {
  private static final Instant NOW = Desk.NOW;

  @Inject AgroalDataSource pool;
  private final Desk desk = in(Desk::new);
  private final long id = in(this::begun);

  @Test
  void an_answer_that_a_hand_in_overtook_is_not_stored_but_tried_again() {
    assertThatThrownBy(() -> saveAfter(() -> attempt().handIn(NOW)))
        .isInstanceOf(OptimisticLockException.class)
        .satisfies(thrown -> assertThat(Trouble.in(thrown)).contains(Trouble.COLLISION));
    assertThat(steps()).isZero();
    assertThat(in(() -> save(attempt()))).isInstanceOf(SaveOutcome.Closed.class);
  }

  @Test
  void an_answer_that_came_while_its_item_was_left_for_good_is_tried_again() {
    in(this::takeTheWayBack);
    assertThatThrownBy(() -> saveAfter(() -> leave(attempt())))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(steps()).isZero();
  }

  @Test
  void an_answer_that_came_while_its_work_was_taken_back_is_tried_again() {
    assertThatThrownBy(() -> saveAfter(this::takeTheWorkBack))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(steps()).isZero();
    assertThat(in(() -> save(attempt()))).isInstanceOf(SaveOutcome.Withdrawn.class);
  }

  @Test
  void an_answer_that_another_one_overtook_is_tried_again() {
    assertThatThrownBy(() -> saveAfter(() -> save(attempt())))
        .satisfies(thrown -> assertThat(Trouble.in(thrown)).contains(Trouble.STORED_ALREADY));
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void of_two_answers_at_the_same_time_one_waits_and_then_knows_the_other() {
    CompletableFuture<SaveOutcome> second =
        in(
            () -> {
              save(attempt());
              var other = CompletableFuture.supplyAsync(() -> in(() -> save(attempt())));
              awaitSomebodyWaiting();
              return other;
            });
    assertThat(second.join()).isInstanceOf(SaveOutcome.Stale.class);
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void an_answer_for_which_the_attempt_was_read_too_early_is_tried_again() {
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      Attempt attempt = attempt();
                      in(() -> attempt().handIn(NOW));
                      return save(attempt);
                    }))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(steps()).isZero();
  }

  @Test
  void an_answer_that_is_simply_the_next_needs_no_transaction() {
    assertThat(attempt().answerNext(request(), NOW)).containsInstanceOf(SaveOutcome.Saved.class);
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void one_that_is_not_holds_no_connection_while_it_is_weighed() {
    in(() -> save(attempt()));
    pool.getConfiguration().setMetricsEnabled(true);
    assertThat(attempt().answerNext(request(), NOW)).isEmpty();
    await("A connection is still in use", () -> pool.getMetrics().activeCount() == 0);
    assertThat(steps()).isEqualTo(1);
  }

  /** Until a transaction waits for what another one holds. */
  private static void awaitSomebodyWaiting() {
    await(
        "Nobody waits",
        () ->
            !Panache.getEntityManager()
                .createNativeQuery("select 1 from pg_locks where not granted")
                .getResultList()
                .isEmpty());
  }

  private static void await(String otherwise, BooleanSupplier condition) {
    Instant limit = Instant.now().plusSeconds(20);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(limit)) {
        throw new AssertionError(otherwise);
      }
    }
  }

  /** Reads the attempt and its steps, then lets something else happen to it, then stores. */
  private void saveAfter(Supplier<?> other) {
    in(
        () -> {
          Attempt attempt = attempt();
          Saving saving = new Saving(request(), Step.listBearingOn(attempt, request()), NOW);
          in(other);
          return saving.save(
              place ->
                  new Step(request(), attempt.items().getFirst().question(), place, NOW)
                      .addTo(attempt));
        });
  }

  private Delivery takeTheWayBack() {
    Delivery oneWay = new Delivery(1, Grading.BEST, 0, null, null, true, false);
    attempt().findAssignment().orElseThrow().deliver(oneWay, new Authorship(desk.teacher, NOW));
    return oneWay;
  }

  private Assignment takeTheWorkBack() {
    Assignment set = attempt().findAssignment().orElseThrow();
    set.withdraw(new Authorship(desk.teacher, NOW));
    return set;
  }

  private static Attempt leave(Attempt attempt) {
    attempt.pass(1, NOW);
    return attempt;
  }

  private static SaveOutcome save(Attempt attempt) {
    return attempt.answer(request(), NOW);
  }

  private static SaveRequest request() {
    return new SaveRequest("first", UUID.randomUUID(), 0, Answer.of(new Response.Choice("right")));
  }

  private long begun() {
    Workplace place = Workplace.findSet(desk.student, desk.assignment.id(), NOW).orElseThrow();
    return Attempt.begin(place, NOW).orElseThrow().attempt().id();
  }

  private Attempt attempt() {
    return Attempt.findOwnedBy(desk.student, id).orElseThrow();
  }

  private long steps() {
    return in(() -> Step.countIn(attempt()));
  }

  private static <T> T in(Supplier<T> transaction) {
    return QuarkusTransaction.requiringNew().call(transaction::get);
  }
}
