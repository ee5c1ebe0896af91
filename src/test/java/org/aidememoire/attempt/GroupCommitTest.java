package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.KnownAttempt.Added;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.lesson.Item;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** Answers of several students that are saved at nearly the same moment. */
@QuarkusTest
class GroupCommitTest {
  private static final Instant NOW = Desk.NOW;

  @Inject GroupCommit together;

  @Test
  void what_comes_while_others_are_being_stored_is_stored_together() {
    List<KnownAttempt> early = begun(3);
    List<KnownAttempt> late = begun(4);
    List<CompletableFuture<Optional<Added>>> told =
        whileHeldUp(
            early,
            () -> {
              List<CompletableFuture<Optional<Added>>> all = new ArrayList<>();
              for (KnownAttempt first : early) {
                all.add(save(first));
                awaitWaiting(all.size());
              }
              late.forEach(one -> all.add(save(one)));
              return all;
            });
    assertThat(told).allSatisfy(one -> assertThat(one.join()).contains(saved(1)));
    assertThat(transactions(early)).isEqualTo(3);
    assertThat(transactions(late)).isEqualTo(1);
  }

  @Test
  void whose_attempt_somebody_else_is_changing_does_not_hold_up_the_others() {
    List<KnownAttempt> students = begun(3);
    List<CompletableFuture<Optional<Added>>> told =
        in(
            () -> {
              attempt(students.getFirst()).handIn(NOW);
              Panache.flush();
              return students.stream().map(this::save).map(GroupCommitTest::finished).toList();
            });
    assertThat(told.getFirst().join()).isEmpty();
    assertThat(told.get(1).join()).contains(saved(1));
    assertThat(told.get(2).join()).contains(saved(1));
  }

  @Test
  void of_two_answers_to_the_same_question_one_is_stored() {
    KnownAttempt known = begun(1).getFirst();
    List<CompletableFuture<Optional<Added>>> both = List.of(save(known), save(known));
    assertThat(both).filteredOn(one -> one.join().isPresent()).hasSize(1);
    assertThat(attempt(known).answers()).hasSize(1);
  }

  @Test
  void a_group_that_fails_stores_nothing_and_tells_nobody_that_it_did() {
    List<KnownAttempt> students = begun(2);
    NextStep unfit = step(students.getFirst(), 0);
    assertThat(together.store(unfit).toCompletableFuture().join()).isEmpty();
    NextSteps group = new NextSteps(List.of(step(students.getLast(), 1), unfit), false);
    assertThatThrownBy(group::store).isInstanceOf(PersistenceException.class);
    assertThat(students).allSatisfy(known -> assertThat(attempt(known).answers()).isEmpty());
  }

  @Test
  void whose_number_is_taken_at_that_moment_fails_nobody_else() {
    List<KnownAttempt> students = begun(2);
    NextStep overtaken = step(students.getFirst(), 1);
    NextStep other = step(students.getLast(), 1);
    CompletableFuture<NextSteps.Outcome> group =
        in(
            () -> {
              holdUp(students.getFirst());
              var stored =
                  CompletableFuture.supplyAsync(
                      () -> new NextSteps(List.of(overtaken, other), false).store());
              awaitWaiting(1);
              return stored;
            });
    assertThat(group.join().find(overtaken)).isEmpty();
    assertThat(group.join().find(other)).isPresent();
    assertThat(attempt(students.getLast()).answers()).hasSize(1);
  }

  @Test
  void an_attempt_is_forgotten_where_it_changed() {
    KnownAttempt known = begun(1).getFirst();
    in(
        () -> {
          Attempt attempt = attempt(known);
          KnownAttempt.keep(attempt);
          Authorship teacher = new Authorship(attempt.person(), NOW);
          attempt.findAssignment().orElseThrow().withdraw(teacher);
          return known;
        });
    assertThat(save(known).join()).isEmpty();
    assertThat(KnownAttempt.find(attempt(known).person(), known.id())).isEmpty();
  }

  private static List<KnownAttempt> begun(int students) {
    return Stream.generate(() -> in(() -> KnownAttempt.of(Sitting.begun(new Desk()))))
        .limit(students)
        .toList();
  }

  private CompletableFuture<Optional<Added>> save(KnownAttempt known) {
    Item item = known.findItem("first").orElseThrow();
    return known
        .answerNext(together, item, Sitting.request("first", "right", 0), NOW)
        .toCompletableFuture();
  }

  /** The database takes none with the number 0. */
  private static NextStep step(KnownAttempt known, int number) {
    Item item = known.findItem("first").orElseThrow();
    SaveRequest request = Sitting.request("first", "right", 0);
    Saving.Place place = new Saving.Place(number, false);
    return new NextStep(known, new Step(request, item.question(), place, NOW));
  }

  private static <T> CompletableFuture<T> finished(CompletableFuture<T> told) {
    told.join();
    return told;
  }

  private static Added saved(int number) {
    return new Added(new Saved(number, NOW), Optional.empty());
  }

  /** The same steps are being stored by somebody else meanwhile, who then does not. */
  private static <T> T whileHeldUp(List<KnownAttempt> attempts, Supplier<T> act) {
    QuarkusTransaction.begin();
    try {
      attempts.forEach(GroupCommitTest::holdUp);
      return act.get();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private static void holdUp(KnownAttempt known) {
    Panache.getEntityManager()
        .createNativeQuery(
            """
            insert into step (attempt_id, question_id, number, follows, key, answer, received_at)
            values (?1, 'first', 1, 0, gen_random_uuid(), '{}', now())""")
        .setParameter(1, known.id())
        .executeUpdate();
  }

  /** Until so many connections wait for what another one does. */
  private static void awaitWaiting(int connections) {
    Instant limit = Instant.now().plusSeconds(20);
    while (waiting() < connections) {
      assertThat(Instant.now()).isBefore(limit);
    }
  }

  private static int waiting() {
    return Panache.getEntityManager()
        .createNativeQuery("select 1 from pg_locks where not granted")
        .getResultList()
        .size();
  }

  /** In how many transactions the steps of these attempts were stored. */
  private static long transactions(List<KnownAttempt> attempts) {
    return in(
        () ->
            ((Number)
                    Panache.getEntityManager()
                        .createNativeQuery(
                            "select count(distinct xmin::text) from step where attempt_id in ?1")
                        .setParameter(1, attempts.stream().map(KnownAttempt::id).toList())
                        .getSingleResult())
                .longValue());
  }

  private static Attempt attempt(KnownAttempt known) {
    return Attempt.<Attempt>findByIdOptional(known.id()).orElseThrow();
  }

  private static <T> T in(Supplier<T> act) {
    return QuarkusTransaction.requiringNew().call(act::get);
  }
}
