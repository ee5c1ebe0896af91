package org.aidememoire.marking.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.course.Enrolment;
import org.aidememoire.marking.web.StudentWorkPage.Shown;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** One student's work on an assignment, as their teacher reads it. */
@Path("/assignments/{id}/students/{personId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class StudentWorkPages {
  private final CurrentPerson current;

  StudentWorkPages(CurrentPerson current) {
    this.current = current;
  }

  /** The page, saying what has just been done, at the given element. */
  static URI saying(WorkNotice notice, Assignment assignment, Person student, String element) {
    return URI.create(
        "/assignments/%d/students/%d?done=%s%s"
            .formatted(assignment.id(), student.id(), notice.key(), element));
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") long unsafeId,
      @PathParam("personId") long unsafePersonId,
      @QueryParam("done") @Nullable String done,
      @QueryParam("attempt") @DefaultValue("0") int unsafeAttempt) {
    Assignment assignment =
        Assignment.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
    Person student =
        Enrolment.findIn(assignment.course(), unsafePersonId)
            .map(Enrolment::person)
            .orElseThrow(NotFoundException::new);
    return StudentWorkPage.of(
        assignment, student, CommentDraft.NONE, new Shown(WorkNotice.textOf(done), unsafeAttempt));
  }
}
