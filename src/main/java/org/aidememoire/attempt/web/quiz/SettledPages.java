package org.aidememoire.attempt.web.quiz;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Checks;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.turns.Arrival;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What can be done with an item that is settled: to go on from it or, in practice, do it again. */
@Path("/attempts/{id}")
@Authenticated
public class SettledPages {
  private final CurrentPerson current;
  private final Arrival arrival;

  SettledPages(CurrentPerson current, Arrival arrival) {
    this.current = current;
    this.arrival = arrival;
  }

  /** Begins the item anew: nothing happens where that is not practice. */
  @POST
  @Path("redos")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response redo(@PathParam("id") long unsafeId, @RestForm @Nullable String question) {
    Attempt attempt = getOwned(unsafeId);
    Item item = item(attempt, question);
    Checks.redo(attempt, item, arrival.instant());
    return to(AttemptPaths.item(attempt, number(attempt, item)));
  }

  /** Goes on to the next item; where there is no way back, for good. */
  @POST
  @Path("departures")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response leave(@PathParam("id") long unsafeId, @RestForm @Nullable String question) {
    Attempt attempt = getOwned(unsafeId);
    int number = number(attempt, item(attempt, question));
    Instant now = arrival.instant();
    attempt.pass(number, now);
    return to(QuizPages.next(attempt, number, Optional.of("next"), now));
  }

  private static Item item(Attempt attempt, @Nullable String unsafeQuestion) {
    return attempt.items().stream()
        .filter(one -> one.id().equals(unsafeQuestion))
        .findFirst()
        .orElseThrow(BadRequestException::new);
  }

  private static int number(Attempt attempt, Item item) {
    return attempt.items().indexOf(item) + 1;
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private Attempt getOwned(long unsafeId) {
    return Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
