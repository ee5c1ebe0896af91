package org.aidememoire.assignment.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** An assignment as its teacher sees it. */
@Path("/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class AssignmentPages {
  private final Taught taught;

  AssignmentPages(Taught taught) {
    this.taught = taught;
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") long unsafeId,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("done") @Nullable String done) {
    return AssignmentPage.of(
        taught.assignment(unsafeId),
        ClassOrder.of(sort),
        taught.now(),
        AssignmentNotice.textOf(done));
  }
}
