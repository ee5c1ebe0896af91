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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.NextAttempt;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.trouble.TriedAgain;

/** Beginning a quiz that is set to the student. */
@Path("/assignments/{id}/attempts")
@Authenticated
public class SetAttemptPages {
  private final CurrentPerson current;
  private final Clock clock;

  SetAttemptPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /**
   * What beginning costs, said before it is paid. Who has an attempt open goes on with it; who may
   * not begin another is led to the last.
   */
  @GET
  @Path("new")
  @Produces(MediaType.TEXT_HTML)
  public Object ask(@PathParam("id") long unsafeId) {
    Instant now = clock.instant();
    Workplace place =
        Workplace.findSet(current.getPerson(), unsafeId, now)
            .filter(one -> one.version().items() > 0)
            .orElseThrow(NotFoundException::new);
    SetWork work = place.set().orElseThrow();
    List<Attempt> made = Attempt.listAt(place);
    return findEarlier(place, made, now)
        .<Object>map(one -> Response.seeOther(URI.create(AttemptPaths.of(one))).build())
        .orElseGet(() -> BeginPage.of(place, work, made.size(), now));
  }

  /** The attempt that comes in place of a new one; empty where there is none. */
  private static Optional<Attempt> findEarlier(Workplace place, List<Attempt> made, Instant now) {
    Delivery rules = place.findAssignment().orElseThrow().delivery();
    boolean another =
        place.isOpen(now) && NextAttempt.after(made, rules, now) instanceof NextAttempt.Ready;
    return made.stream()
        .filter(Attempt::isOpen)
        .findFirst()
        .or(() -> another ? Optional.empty() : made.stream().findFirst());
  }

  /** A page from before may offer what cannot be had any more: {@link #ask} knows what can. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @TriedAgain
  @Transactional
  public Response begin(@PathParam("id") long unsafeId) {
    Workplace place =
        Workplace.findSet(current.getPerson(), unsafeId, clock.instant())
            .orElseThrow(NotFoundException::new);
    URI asking = URI.create("/assignments/" + unsafeId + "/attempts/new");
    return QuizPages.findBegun(place, clock.instant())
        .orElseGet(() -> Response.seeOther(asking).build());
  }
}
