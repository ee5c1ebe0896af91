package org.aidememoire.attempt.web.quiz;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.HandIn;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.trouble.TriedAgain;
import org.aidememoire.site.turns.Arrival;

/** Handing in: a look at what is still open, then the act. */
@Path("/attempts/{id}/submission")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class SubmissionPages {
  private final CurrentPerson current;
  private final Clock clock;
  private final Arrival arrival;

  SubmissionPages(CurrentPerson current, Clock clock, Arrival arrival) {
    this.current = current;
    this.clock = clock;
    this.arrival = arrival;
  }

  @GET
  public Object confirm(@PathParam("id") long unsafeId) {
    Attempt attempt = getOwned(unsafeId);
    if (attempt.isOpen() && attempt.isSuspended()) {
      return to(AttemptPaths.of(attempt));
    }
    return attempt.isOpen()
        ? SubmissionPage.of(attempt, clock.instant())
        : to(AttemptPaths.result(attempt));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @TriedAgain
  @Transactional
  public Response handIn(@PathParam("id") long unsafeId) {
    Attempt attempt =
        HandIn.holdOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
    if (attempt.isOpen() && attempt.isSuspended()) {
      return to(AttemptPaths.of(attempt));
    }
    attempt.handIn(arrival.instant());
    return to(AttemptPaths.result(attempt));
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private Attempt getOwned(long unsafeId) {
    return Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
