package org.aidememoire.marking.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.RubricMark;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.people.Person;
import org.aidememoire.question.Rubric.Judgement;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Waiting;
import org.junit.jupiter.api.Test;

/** Two teachers, of whom one marks an answer while the other puts a question right. */
@QuarkusTest
class MarkedMeanwhileTest {
  private final MarkedDesk marked = in(() -> new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN));
  private final Submission written = in(marked::written);

  @Test
  void what_a_person_marks_while_a_question_is_put_right_counts_with_it() {
    assertThatBothCount(this::repair, this::judge);
  }

  @Test
  void a_question_put_right_while_a_person_marks_counts_with_it() {
    assertThatBothCount(this::judge, this::repair);
  }

  private void assertThatBothCount(Supplier<?> first, Supplier<?> second) {
    CompletableFuture<?> other =
        in(
            () -> {
              assertThat(first.get()).isNotNull();
              Panache.getEntityManager().flush();
              var meanwhile = CompletableFuture.supplyAsync(() -> in(second));
              Waiting.awaitDoneOrWaiting(meanwhile);
              return meanwhile;
            });
    other.join();
    assertThat(in(() -> Submission.findStanding(attempt()).orElseThrow().score()))
        .isEqualTo(in(() -> Result.of(attempt()).score()))
        .isEqualTo(Score.of(5, 7));
  }

  /** Full credit for the choice, which nobody answered: 1 point. */
  private Repairs.Outcome repair() {
    Assignment assignment =
        Assignment.findTaughtBy(teacher(), marked.desk.assignment.id()).orElseThrow();
    Draft full = new Draft(MarkedDesk.CHOICE, Kind.FULL_CREDIT, null);
    return Repairs.make(assignment, full, UUID.randomUUID(), new Authorship(teacher(), Desk.NOW));
  }

  /** 4 of 6 points. */
  private Attempt judge() {
    Attempt attempt = attempt();
    Step answer = Objects.requireNonNull(attempt.answers().get(MarkedDesk.WRITTEN));
    Judgement found = new Judgement(Map.of("claim", "half", "proof", "full"), "Well read.");
    RubricMark.give(attempt, answer, found, teacher(), Desk.NOW);
    return attempt;
  }

  private Attempt attempt() {
    return Attempt.findTaughtBy(teacher(), written.attempt().id()).orElseThrow();
  }

  private Person teacher() {
    return marked.desk.teacher;
  }

  private static <T> T in(Supplier<T> transaction) {
    return QuarkusTransaction.requiringNew().call(transaction::get);
  }
}
