package org.aidememoire.attempt;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;

/** A student at a {@link Desk}, and the answers that they send. */
final class Sitting {
  private Sitting() {}

  static Attempt begun(Desk desk) {
    return Attempt.begin(place(desk, desk.student), Desk.NOW).orElseThrow().attempt();
  }

  static Workplace place(Desk desk, Person student) {
    return Workplace.findSet(student, desk.assignment.id(), Desk.NOW).orElseThrow();
  }

  static SaveRequest request(String item, String option, int follows) {
    return new SaveRequest(item, UUID.randomUUID(), follows, choice(option));
  }

  /** Asks what the answer that holds is worth. */
  static void check(Attempt attempt, Item item, Instant at) {
    int holding = requireNonNull(attempt.answers().get(item.id())).number();
    Checks.check(attempt, item, holding, at);
  }

  static Answer choice(String option) {
    return Answer.of(new Response.Choice(option));
  }
}
