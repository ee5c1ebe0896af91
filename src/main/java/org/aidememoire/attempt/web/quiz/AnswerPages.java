package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.aidememoire.attempt.KnownAttempt;
import org.aidememoire.attempt.web.answer.Saves;
import org.aidememoire.attempt.web.answer.Sender;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.turns.OutOfTurn;
import org.aidememoire.site.turns.Turns;
import org.aidememoire.site.turns.WaitedTooLong;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the items of a quiz, as they come. Nearly every one is only to be stored, by somebody
 * who was here a moment ago: no thread is kept waiting for that, and nobody waits in a line.
 */
@Path("/attempts/{id}/answers")
public class AnswerPages {
  private final CurrentIdentityAssociation identities;
  private final CurrentPerson current;
  private final Saves saves;
  private final QuizAnswers answers;
  private final Turns turns;

  AnswerPages(
      CurrentIdentityAssociation identities,
      CurrentPerson current,
      Saves saves,
      QuizAnswers answers,
      Turns turns) {
    this.identities = identities;
    this.current = current;
    this.saves = saves;
    this.answers = answers;
    this.turns = turns;
  }

  /** Who sends an answer and is gone before it is confirmed has sent it all the same. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @NonBlocking
  @Cancellable(false)
  @OutOfTurn
  @PermitAll // without a session the answer is given back instead of lost
  public Uni<Response> create(
      @PathParam("id") long unsafeId,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith,
      RoutingContext exchange) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    Sender sender = Sender.of(requestedWith, fields);
    Context connection = exchange.vertx().getOrCreateContext();
    return identities
        .getDeferredIdentity()
        .invoke(identities::setIdentity)
        .chain(identity -> storeTogether(unsafeId, sender, fields))
        .onFailure(TimeoutException.class)
        .transform(late -> new WaitedTooLong())
        .chain(
            stored ->
                stored
                    .map(response -> Uni.createFrom().item(response))
                    .orElseGet(
                        () ->
                            inTurn(
                                connection,
                                exchange,
                                () -> answers.take(unsafeId, sender, fields))));
  }

  private Uni<Optional<Response>> storeTogether(
      long unsafeId, Sender sender, MultivaluedMap<String, String> fields) {
    return current
        .findKnown()
        .flatMap(person -> KnownAttempt.find(person, unsafeId))
        .flatMap(known -> saves.saveTogether(known, sender, fields))
        .map(stored -> Uni.createFrom().completionStage(stored))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  /** The line is entered where the connection is looked after; who has a turn may wait. */
  private Uni<Response> inTurn(
      Context connection, RoutingContext exchange, Supplier<Response> answer) {
    return Uni.createFrom()
        .item(exchange)
        .emitOn(task -> connection.runOnContext(here -> task.run()))
        .chain(turns::await)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(turn -> written(answer.get()));
  }

  /** A page is made here: where the answer is sent nobody may wait for anything. */
  private static Response written(Response answer) {
    return answer.getEntity() instanceof TemplateInstance page
        ? Response.fromResponse(answer).entity(page.render()).build()
        : answer;
  }
}
