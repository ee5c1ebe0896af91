package org.aidememoire.assignment.web.times;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.web.AssignmentMessages;
import org.aidememoire.assignment.web.AssignmentNotice;
import org.aidememoire.assignment.web.Taught;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.CourseTimes;
import org.aidememoire.people.Role;
import org.aidememoire.site.Words;

/** Moving opening and due date of an assignment. */
@Path("/assignments/{id}/window")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class WindowPages {
  private static final int UNPROCESSABLE = 422;

  private final Taught taught;

  WindowPages(Taught taught) {
    this.taught = taught;
  }

  @GET
  public TemplateInstance ask(@PathParam("id") long unsafeId) {
    Assignment assignment = taught.assignment(unsafeId);
    WindowForm form = WindowForm.of(assignment.times(), assignment.course().times());
    return WindowPage.of(assignment, form, new FormErrors());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response reschedule(@PathParam("id") long unsafeId, @BeanParam WindowForm form) {
    Assignment assignment = taught.assignment(unsafeId);
    FormErrors errors = check(form, assignment, taught.byThemNow().at());
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE).entity(WindowPage.of(assignment, form, errors)).build();
    }
    assignment.reschedule(form.window(assignment.course().times()), taught.byThemNow());
    assignment.limitTo(LimitField.read(form.limit()));
    AssignmentNotice done =
        form.resume().isEmpty() ? AssignmentNotice.RESCHEDULED : letGoOn(assignment);
    Submission.remarkIn(assignment);
    return Response.seeOther(done.on(assignment)).build();
  }

  private AssignmentNotice letGoOn(Assignment assignment) {
    return taught.letGoOn(SweptWork.holdIn(assignment), AssignmentNotice.RESCHEDULED);
  }

  private static FormErrors check(WindowForm form, Assignment assignment, Instant now) {
    CourseTimes zone = assignment.course().times();
    AssignmentMessages words = Words.in(AssignmentMessages.class);
    boolean fits = zone.read(form.opens()).map(assignment::canOpenAt).orElse(true);
    FormErrors errors = form.check(zone).require(fits, "opens", words.opens_after_extension());
    if (!errors.isEmpty()) {
      return errors;
    }
    NewTimes times = NewTimes.ofAll(assignment, form.times(zone));
    List<String> taken = new ArrayList<>(TakenTime.inWords(times, now));
    if (form.closes(assignment.window(), zone, now)) {
      taken.addFirst(words.closes_now());
    }
    return TakenTime.check(taken, form.isConfirmed());
  }
}
