package org.aidememoire.attempt.web.reading;

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
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.ClosedPractice;
import org.aidememoire.attempt.web.answer.Saves;
import org.aidememoire.attempt.web.answer.Sender;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.trouble.TriedAgain;
import org.jspecify.annotations.Nullable;

/** A lesson's reading as practice: documents with guided questions beside their words. */
@Path("/lessons/{slug}/reading")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PracticeReadingPages {
  private final CurrentPerson current;
  private final Readings readings;
  private final Clock clock;

  PracticeReadingPages(CurrentPerson current, Readings readings, Clock clock) {
    this.current = current;
    this.readings = readings;
    this.clock = clock;
  }

  /** While it is not open as practice, the lesson's page says why. */
  @GET
  public Object show(@PathParam("slug") String unsafeSlug) {
    return findPlace(unsafeSlug)
        .<Object>map(readings::show)
        .orElseGet(() -> ClosedPractice.answer(unsafeSlug));
  }

  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @TriedAgain
  @Transactional
  @PermitAll // without a session the answer is given back instead of lost
  public Response answer(
      @PathParam("slug") String unsafeSlug,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    Sender sender = Sender.of(requestedWith, fields);
    return current.isSignedIn()
        ? answer(unsafeSlug, sender, fields)
        : Saves.signedOut("/lessons/" + unsafeSlug + "/reading/answers", sender, fields);
  }

  private Response answer(String unsafeSlug, Sender sender, MultivaluedMap<String, String> fields) {
    return findPlace(unsafeSlug)
        .map(place -> readings.answer(place, sender, fields))
        .orElseGet(() -> readings.refusePractice(closedPlace(unsafeSlug), sender, fields));
  }

  @POST
  @Path("choices")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @TriedAgain
  @Transactional
  public Response choose(
      @PathParam("slug") String unsafeSlug,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    return readings.choose(place(unsafeSlug), requestedWith);
  }

  @POST
  @Path("visits")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response visit(@PathParam("slug") String unsafeSlug) {
    return readings.visit(place(unsafeSlug), FormFields.sent());
  }

  private Workplace place(String unsafeSlug) {
    return findPlace(unsafeSlug).orElseThrow(NotFoundException::new);
  }

  private Workplace closedPlace(String unsafeSlug) {
    return LessonVersion.findOffered(unsafeSlug)
        .map(version -> new Workplace(current.getPerson(), version, Optional.empty()))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<Workplace> findPlace(String unsafeSlug) {
    return Workplace.findPractice(current.getPerson(), unsafeSlug, clock.instant());
  }
}
