package org.aidememoire.assignment.web.setting;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.web.AssignmentNotice;
import org.aidememoire.assignment.web.ClassSummary;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.assignment.web.Taught;
import org.aidememoire.people.Role;

/** Taking an assignment back, and undoing that. */
@Path("/assignments/{id}/withdrawal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class WithdrawalPages {
  private final Taught taught;

  WithdrawalPages(Taught taught) {
    this.taught = taught;
  }

  @GET
  public TemplateInstance ask(@PathParam("id") long unsafeId) {
    Assignment assignment = taught.assignment(unsafeId);
    return new WithdrawalPage(Frame.of(assignment), ClassSummary.of(assignment));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response withdraw(@PathParam("id") long unsafeId) {
    Assignment assignment = taught.assignment(unsafeId);
    assignment.withdraw(taught.byThemNow());
    String course = Frame.path(assignment.course());
    return Response.seeOther(URI.create(course + "?done=withdrawn#withdrawn-" + assignment.id()))
        .build();
  }

  @POST
  @Path("reversal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response undo(@PathParam("id") long unsafeId) {
    return Response.seeOther(AssignmentNotice.RESTORED.on(taught.restored(unsafeId))).build();
  }
}
