package org.aidememoire.people.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.attempt.Shortening;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;
import org.aidememoire.people.Role;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/** More time for one person in everything that is timed, entered once by a coordinator. */
@Path("/accommodations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN_NAME)
public class AccommodationPages {
  private static final int MOST_FOUND = 50;
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  AccommodationPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(
      @QueryParam("q") @Nullable String letters, @QueryParam("done") @Nullable String done) {
    String sought = Objects.requireNonNullElse(letters, "").strip();
    List<Person> found = sought.isEmpty() ? List.of() : Person.listNamed(sought, MOST_FOUND);
    return AccommodationsPage.of(sought, found, done);
  }

  @GET
  @Path("{personId}")
  public TemplateInstance ask(@PathParam("personId") long unsafePersonId) {
    return AccommodationPage.of(known(unsafePersonId));
  }

  /**
   * Holds for attempts under way too, and for those that were handed in when time was over, where
   * the coordinator wants that; what has been handed in is marked anew.
   */
  @POST
  @Path("{personId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response enter(
      @PathParam("personId") long unsafePersonId, @BeanParam AccommodationForm form) {
    Person person = known(unsafePersonId);
    TimeFactor factor = form.findFactor().orElseThrow(BadRequestException::new);
    Instant now = clock.instant();
    FormErrors errors = check(form, person, now);
    if (!errors.isEmpty()) {
      return asking(person, form, errors);
    }
    Accommodation.enter(person, factor, current.getPerson(), now);
    if (form.resumes()) {
      SweptWork.letGoOn(SweptWork.holdOf(person), current.getPerson(), now);
    }
    return done("accommodate", person);
  }

  @POST
  @Path("{personId}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response remove(
      @PathParam("personId") long unsafePersonId, @BeanParam AccommodationForm sent) {
    Person person = known(unsafePersonId);
    AccommodationForm form = sent.withoutFactor();
    FormErrors errors = check(form, person, clock.instant());
    if (!errors.isEmpty()) {
      return asking(person, form, errors);
    }
    Accommodation.findFor(person).ifPresent(Accommodation::remove);
    return done("remove-accommodation", person);
  }

  private static FormErrors check(AccommodationForm form, Person person, Instant now) {
    NewTimes times = NewTimes.ofProfile(person, form.findFactor());
    return form.check(Shortening.inQuizzes(times, now), Accommodation.findFactor(person));
  }

  private static Response asking(Person person, AccommodationForm form, FormErrors errors) {
    return Response.status(UNPROCESSABLE)
        .entity(AccommodationPage.of(person, form, errors))
        .build();
  }

  private Response done(String action, Person person) {
    Instant now = clock.instant();
    AuditEntry.record(
        current.getPerson(), action, new AuditEntry.Subject("accommodation", person.id()), now);
    Submission.remarkOf(person);
    return Response.seeOther(URI.create("/accommodations?done=" + action)).build();
  }

  private static Person known(long unsafePersonId) {
    return Person.findKnown(unsafePersonId).orElseThrow(NotFoundException::new);
  }
}
