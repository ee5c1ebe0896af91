package org.aidememoire.assignment.web.setting;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Withdrawal.Reversal;
import org.aidememoire.assignment.web.AssignmentNotice;
import org.aidememoire.assignment.web.ClassSummary;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.assignment.web.Taught;
import org.aidememoire.attempt.Submission;
import org.aidememoire.people.Role;
import org.jboss.resteasy.reactive.RestForm;

/** Taking an assignment back, and undoing that. */
@Path("/assignments/{id}/withdrawal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class WithdrawalPages {
  private static final Pattern ID = Pattern.compile("\\b\\d{1,18}\\b");

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
    return toCourse(assignment, "withdrawn");
  }

  /**
   * Not where the class would have the lesson twice, and the page did not say so. What was handed
   * in is marked anew: groups may have changed meanwhile, and whose answers count with them.
   *
   * @param beside what is set of the same lesson, as that page had it
   */
  @POST
  @Path("reversal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response undo(@PathParam("id") long unsafeId, @RestForm @DefaultValue("") String beside) {
    Reversal reversal = taught.restored(unsafeId, ids(beside));
    if (!reversal.done()) {
      return toCourse(reversal.assignment(), "set_again");
    }
    Submission.remarkIn(reversal.assignment());
    return Response.seeOther(AssignmentNotice.RESTORED.on(reversal.assignment())).build();
  }

  private static List<Long> ids(String beside) {
    return ID.matcher(beside).results().map(id -> Long.valueOf(id.group())).toList();
  }

  private static Response toCourse(Assignment assignment, String done) {
    String course = Frame.path(assignment.course());
    URI there = URI.create(course + "?done=" + done + "#withdrawn-" + assignment.id());
    return Response.seeOther(there).build();
  }
}
