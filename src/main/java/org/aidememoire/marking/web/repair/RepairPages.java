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
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.repair.Repairs;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** Putting a question right after it was answered. */
@Path("/assignments/{id}/repairs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class RepairPages {
  private final RepairDesk desk;

  RepairPages(RepairDesk desk) {
    this.desk = desk;
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") long unsafeId, @QueryParam("done") @Nullable String done) {
    return RepairsPage.of(desk.assignment(unsafeId), RepairNotice.textOf(done));
  }

  /** What would change; without a question, the list of all. */
  @GET
  @Path("new")
  public TemplateInstance look(
      @PathParam("id") long unsafeId,
      @QueryParam("question") @Nullable String unsafeQuestion,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("page") @DefaultValue("1") int unsafePage) {
    Assignment assignment = desk.assignment(unsafeId);
    AskedItems asked = AskedItems.in(assignment);
    Optional<Item> item = Optional.ofNullable(unsafeQuestion).flatMap(asked::find);
    return item.<TemplateInstance>map(
            found ->
                RepairPage.of(asked, found, KindWords.find(Amendment.Kind.class, kind), unsafePage))
        .orElseGet(() -> RepairsPage.of(assignment, ""));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response make(@PathParam("id") long unsafeId, @BeanParam RepairForm form) {
    Assignment assignment = desk.assignment(unsafeId);
    Amendment.Kind kind = form.findKind().orElseThrow(BadRequestException::new);
    Optional<LessonVersion> version =
        AskedItems.in(assignment)
            .find(form.question())
            .flatMap(item -> Repairs.findNewer(assignment, item))
            .filter(found -> kind.marksAnew());
    Repairs.Outcome outcome =
        version.filter(found -> !form.version().equals("" + found.number())).isPresent()
            ? Repairs.Outcome.UNFIT
            : Repairs.make(
                assignment,
                new Draft(form.question(), kind, version.orElse(null)),
                form.findKey().orElseThrow(BadRequestException::new),
                desk.byThemNow());
    return Response.seeOther(notice(outcome).on(assignment)).build();
  }

  private static RepairNotice notice(Repairs.Outcome outcome) {
    return switch (outcome) {
      case MADE -> RepairNotice.MADE;
      case TAKEN -> RepairNotice.TAKEN;
      case UNFIT -> RepairNotice.UNFIT;
    };
  }
}
