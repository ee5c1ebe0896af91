package org.aidememoire.attempt.web.reading;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.answer.Saves;
import org.aidememoire.attempt.web.answer.Sender;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.trouble.TriedAgain;
import org.jspecify.annotations.Nullable;

/** A reading that is set to the student. */
@Path("/assignments/{id}/reading")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class SetReadingPages {
  private final CurrentPerson current;
  private final Readings readings;
  private final Clock clock;

  SetReadingPages(CurrentPerson current, Readings readings, Clock clock) {
    this.current = current;
    this.readings = readings;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@PathParam("id") long unsafeId) {
    return readings.show(place(unsafeId));
  }

  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @TriedAgain
  @Transactional
  @PermitAll // without a session the answer is given back instead of lost
  public Response answer(
      @PathParam("id") long unsafeId,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    Sender sender = Sender.of(requestedWith, fields);
    if (!current.isSignedIn()) {
      return Saves.signedOut("/assignments/" + unsafeId + "/reading/answers", sender, fields);
    }
    return findPlace(unsafeId)
        .map(place -> readings.answer(place, sender, fields))
        .orElseGet(() -> readings.refuse(former(unsafeId), sender, fields));
  }

  @POST
  @Path("choices")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @TriedAgain
  @Transactional
  public Response choose(
      @PathParam("id") long unsafeId,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    return readings.choose(place(unsafeId), requestedWith);
  }

  @POST
  @Path("visits")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response visit(@PathParam("id") long unsafeId) {
    return readings.visit(place(unsafeId), FormFields.sent());
  }

  private Workplace place(long unsafeId) {
    return findPlace(unsafeId).orElseThrow(NotFoundException::new);
  }

  private Optional<Workplace> findPlace(long unsafeId) {
    return Workplace.findSet(current.getPerson(), unsafeId, clock.instant());
  }

  private Notebook former(long unsafeId) {
    return Notebook.findFormer(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
