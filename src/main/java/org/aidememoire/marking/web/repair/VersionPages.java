package org.aidememoire.marking.web.repair;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.repair.DryRun;
import org.aidememoire.marking.repair.Repairs;
import org.aidememoire.marking.repair.VersionMove;
import org.aidememoire.marking.repair.VersionMove.Marks;
import org.aidememoire.people.Role;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** Moving an assignment to the newest version of its lesson, and back. */
@Path("/assignments/{id}/version")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class VersionPages {
  private final RepairDesk desk;

  VersionPages(RepairDesk desk) {
    this.desk = desk;
  }

  @GET
  public TemplateInstance look(
      @PathParam("id") long unsafeId,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("page") @DefaultValue("1") int unsafePage) {
    Marks marks = KindWords.find(Marks.class, kind).orElse(Marks.NEVER_LOWER);
    return VersionPage.of(desk.assignment(unsafeId), marks, unsafePage);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response move(@PathParam("id") long unsafeId, @BeanParam RepairForm form) {
    Assignment assignment = desk.assignment(unsafeId);
    Marks marks = form.findMarks().orElseThrow(BadRequestException::new);
    UUID key = form.findKey().orElseThrow(BadRequestException::new);
    Optional<LessonVersion> newest =
        LessonVersion.findCurrent(assignment.lesson())
            .filter(version -> form.version().equals("" + version.number()));
    boolean made =
        newest.isPresent()
            && VersionMove.make(assignment, newest.get(), marks, key, desk.byThemNow());
    RepairNotice notice = made ? RepairNotice.MOVED : RepairNotice.UNFIT;
    return Response.seeOther(notice.on(assignment)).build();
  }

  @GET
  @Path("reversal")
  public TemplateInstance ask(
      @PathParam("id") long unsafeId, @QueryParam("page") @DefaultValue("1") int unsafePage) {
    Assignment assignment = desk.assignment(unsafeId);
    Optional<VersionMove> last = VersionMove.findLast(assignment);
    List<Repair> brought = last.map(VersionMove::repairs).orElse(List.of());
    DryRun run = DryRun.of(AskedItems.in(assignment), Repairs.without(assignment, brought));
    RepairFrame frame = RepairFrame.of(assignment);
    return new ReversalPage(
        frame,
        Words.in(RepairMessages.class).undo_move_title(assignment.version().number()),
        frame.versionPath() + "/reversal",
        last.isPresent(),
        DryRunCard.of(frame.path(), run, unsafePage, page -> "?page=" + page));
  }

  /** Without a move, nothing is taken back. */
  @POST
  @Path("reversal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response undo(@PathParam("id") long unsafeId) {
    Assignment assignment = desk.assignment(unsafeId);
    VersionMove.undoLast(assignment, desk.byThemNow());
    return Response.seeOther(RepairNotice.UNMOVED.on(assignment)).build();
  }
}
