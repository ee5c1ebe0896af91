package org.aidememoire.marking.web.print;

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
import org.aidememoire.attempt.Repair;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** The quiz of an assignment on paper: the version, the draw and the order that its class has. */
@Path("/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class AssignmentPrintPages {
  private final CurrentPerson current;

  AssignmentPrintPages(CurrentPerson current) {
    this.current = current;
  }

  @GET
  @Path("copy")
  public TemplateInstance copy(
      @PathParam("id") long unsafeId,
      @QueryParam("variant") @Nullable String unsafeVariant,
      @QueryParam("sources") @Nullable String unsafeSources) {
    return CopyPage.of(
        Paper.of(assignment(unsafeId), unsafeVariant), PrintPages.wanted(unsafeSources));
  }

  @GET
  @Path("key")
  public TemplateInstance key(
      @PathParam("id") long unsafeId,
      @QueryParam("variant") @Nullable String unsafeVariant,
      @QueryParam("open") @Nullable String unsafeOpen) {
    Assignment assignment = assignment(unsafeId);
    return KeyPage.of(
        Paper.of(assignment, unsafeVariant),
        PrintPages.isUnfolded(unsafeOpen),
        Repair.standingIn(assignment).keySet());
  }

  private Assignment assignment(long unsafeId) {
    return Assignment.findTaughtBy(current.getPerson(), unsafeId)
        .filter(found -> found.version().items() > 0)
        .orElseThrow(NotFoundException::new);
  }
}
