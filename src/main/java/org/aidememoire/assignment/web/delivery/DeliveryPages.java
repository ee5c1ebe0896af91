package org.aidememoire.assignment.web.delivery;

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
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.web.AssignmentNotice;
import org.aidememoire.assignment.web.Taught;
import org.aidememoire.attempt.OneWay;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Role;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.Words;

/** How the quiz of an assignment is taken: attempts, feedback, what is seen when. */
@Path("/assignments/{id}/delivery")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class DeliveryPages {
  private static final int UNPROCESSABLE = 422;

  private final Taught taught;

  DeliveryPages(Taught taught) {
    this.taught = taught;
  }

  @GET
  public TemplateInstance ask(@PathParam("id") long unsafeId) {
    Assignment assignment = taught.assignment(unsafeId);
    DeliveryForm form = DeliveryForm.of(assignment.delivery(), assignment.version().feedback());
    return DeliveryPage.of(assignment, form, new FormErrors());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response deliver(@PathParam("id") long unsafeId) {
    Assignment assignment = taught.assignment(unsafeId);
    DeliveryForm form = DeliveryForm.sent(FormFields.sent());
    FormErrors errors = check(form, assignment);
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .entity(DeliveryPage.of(assignment, form, errors))
          .build();
    }
    assignment.deliver(form.delivery(), taught.byThemNow());
    Submission.remarkIn(assignment);
    return Response.seeOther(AssignmentNotice.DELIVERED.on(assignment)).build();
  }

  private static FormErrors check(DeliveryForm form, Assignment assignment) {
    boolean orderStays =
        form.shuffled() == assignment.delivery().shuffled() || !OneWay.isUnderWayIn(assignment);
    boolean wayStays =
        !form.oneWay() || assignment.delivery().oneWay() || !OneWay.isBegunIn(assignment);
    return form.check(assignment.version().feedback())
        .require(wayStays, "oneWay", Words.in(TakingMessages.class).way_in_use())
        .require(orderStays, "shuffled", Words.in(TakingMessages.class).order_in_use());
  }
}
