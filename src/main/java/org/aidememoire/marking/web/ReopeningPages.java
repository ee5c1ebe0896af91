package org.aidememoire.marking.web;

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
import java.time.Instant;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Sight;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;
import org.aidememoire.people.Role;

/** Undoing a hand-in that was a mistake. */
@Path("/attempts/{id}/reopening")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class ReopeningPages {
  private final CurrentPerson current;
  private final Clock clock;

  ReopeningPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  static String path(Attempt attempt) {
    return "/attempts/" + attempt.id() + "/reopening";
  }

  @GET
  public TemplateInstance ask(@PathParam("id") long unsafeId) {
    Attempt attempt = taught(unsafeId);
    Assignment assignment = assignment(attempt);
    Person student = attempt.person();
    Instant now = clock.instant();
    return new ReopeningPage(
        StudentWorkPage.Head.of(assignment, student),
        path(attempt),
        "/assignments/%d/students/%d".formatted(assignment.id(), student.id()),
        !attempt.isOpen(),
        !attempt.isOpen() && Sight.of(attempt, now).contains(Seen.RIGHT_ANSWER),
        !now.isBefore(attempt.dueAt()),
        attempt.findTimes().filter(times -> times.isEndedByLimit(attempt.begunAt())).isPresent());
  }

  /** An attempt that is open already stays so. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response reopen(@PathParam("id") long unsafeId) {
    Attempt attempt = taught(unsafeId);
    attempt.reopen(current.getPerson(), clock.instant());
    return Response.seeOther(
            StudentWorkPages.saying(WorkNotice.REOPENED, assignment(attempt), attempt.person(), ""))
        .build();
  }

  private Attempt taught(long unsafeId) {
    return Attempt.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }

  private static Assignment assignment(Attempt attempt) {
    return attempt.findAssignment().orElseThrow(NotFoundException::new);
  }
}
