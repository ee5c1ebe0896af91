package org.aidememoire.course.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.Clock;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;

/** Taking a student out of a course. */
@Path("/courses/{id}/enrolments/{personId}/removal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class RemovalPages {
  private final CurrentPerson current;
  private final Clock clock;

  RemovalPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  static String path(Enrolment enrolment) {
    return "/courses/%d/enrolments/%d/removal"
        .formatted(enrolment.course().id(), enrolment.person().id());
  }

  @GET
  public TemplateInstance ask(
      @PathParam("id") long unsafeId, @PathParam("personId") long unsafePersonId) {
    Enrolment enrolment =
        Enrolment.findIn(taught(unsafeId), unsafePersonId).orElseThrow(NotFoundException::new);
    return new RemovalPage(
        CourseCard.of(enrolment.course()), enrolment.person().displayName(), path(enrolment));
  }

  /** Somebody who has been removed already stays removed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response remove(
      @PathParam("id") long unsafeId, @PathParam("personId") long unsafePersonId) {
    Course course = taught(unsafeId);
    Enrolment.findIn(course, unsafePersonId)
        .ifPresent(enrolment -> enrolment.remove(current.getPerson(), clock.instant()));
    return Response.seeOther(CourseNotice.REMOVED.on(course)).build();
  }

  private Course taught(long unsafeId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
