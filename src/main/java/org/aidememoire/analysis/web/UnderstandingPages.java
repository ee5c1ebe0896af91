package org.aidememoire.analysis.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.ResponseTable;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** What the class understood of the quiz of an assignment. */
@Path("/assignments/{id}/understanding")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class UnderstandingPages {
  private final CurrentPerson current;

  UnderstandingPages(CurrentPerson current) {
    this.current = current;
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") long unsafeId, @QueryParam("sort") @Nullable String sort) {
    Assignment assignment =
        Assignment.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
    return UnderstandingPage.of(
        assignment, ResponseTable.of(assignment), UnderstandingOrder.of(sort));
  }
}
