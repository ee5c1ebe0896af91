package org.aidememoire.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Submission;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Cast;

/** The attempt that a browser works at, as the database has it. */
record StoredWork(World world) {
  void answerElsewhere(String option) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                attempt()
                    .answer(
                        new SaveRequest(
                            world.item(),
                            UUID.randomUUID(),
                            0,
                            Answer.of(new Response.Choice(option))),
                        Instant.now()));
  }

  Optional<String> choice() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Optional.ofNullable(attempt().answers().get(world.item()))
                    .map(step -> step.answer().response())
                    .map(Response.Choice.class::cast)
                    .map(Response.Choice::option));
  }

  long countedAnswers() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Submission.findStanding(attempt()).orElseThrow().receipt().answers());
  }

  Attempt attempt() {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                Attempt.findOwnedBy(World.person(Cast.MEMBER, Instant.now()), world.attempt())
                    .orElseThrow());
  }
}
