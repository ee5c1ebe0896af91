package org.aidememoire.marking.web.repair;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair;
import org.aidememoire.marking.repair.DryRun;
import org.aidememoire.marking.repair.Repairs;
import org.aidememoire.people.Role;
import org.aidememoire.site.Words;

/** Taking a repair back. */
@Path("/repairs/{id}/reversal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class ReversalPages {
  private final RepairDesk desk;

  ReversalPages(RepairDesk desk) {
    this.desk = desk;
  }

  static String path(Repair repair) {
    return "/repairs/" + repair.id() + "/reversal";
  }

  @GET
  public TemplateInstance ask(
      @PathParam("id") long unsafeId, @QueryParam("page") @DefaultValue("1") int unsafePage) {
    Repair repair = desk.repair(unsafeId);
    Assignment assignment = repair.assignment();
    AskedItems asked = AskedItems.in(assignment);
    DryRun run = DryRun.of(asked, Repairs.without(assignment, List.of(repair)));
    return new ReversalPage(
        RepairFrame.of(assignment),
        Words.in(RepairMessages.class).undo_title(asked.numberOf(repair.questionId())),
        path(repair),
        repair.stands(),
        DryRunCard.of("/assignments/" + assignment.id(), run, unsafePage, page -> "?page=" + page));
  }

  /** A repair that was taken back before stays so. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response undo(@PathParam("id") long unsafeId) {
    Repair repair = desk.repair(unsafeId);
    Repairs.undo(repair, desk.byThemNow());
    return Response.seeOther(RepairNotice.UNDONE.on(repair.assignment())).build();
  }
}
