package org.aidememoire.assignment.web.times;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.web.AssignmentNotice;
import org.aidememoire.assignment.web.Taught;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Role;

/** Due dates and time limits of groups' own. */
@Path("/assignments/{id}/group-extensions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class GroupTimesPages {
  private static final int UNPROCESSABLE = 422;

  private final Taught taught;

  GroupTimesPages(Taught taught) {
    this.taught = taught;
  }

  @GET
  public TemplateInstance ask(@PathParam("id") long unsafeId) {
    return GroupTimesPage.of(taught.assignment(unsafeId), GroupTimesForm.NONE, new FormErrors());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response extend(@PathParam("id") long unsafeId, @BeanParam GroupTimesForm form) {
    Assignment assignment = taught.assignment(unsafeId);
    CourseGroup group =
        CourseGroup.findIn(assignment.course(), form.groupId())
            .orElseThrow(BadRequestException::new);
    FormErrors errors = check(form, assignment, group);
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .entity(GroupTimesPage.of(assignment, form, errors))
          .build();
    }
    OwnTimes times = form.times(assignment);
    assignment.extend(group, times, taught.byThemNow());
    AssignmentNotice saved =
        times.isNothing() ? AssignmentNotice.GROUP_UNEXTENDED : AssignmentNotice.GROUP_EXTENDED;
    AssignmentNotice done = form.resume().isEmpty() ? saved : letGoOn(assignment, group, saved);
    Submission.remarkIn(assignment);
    return Response.seeOther(done.on(assignment)).build();
  }

  private FormErrors check(GroupTimesForm form, Assignment assignment, CourseGroup group) {
    FormErrors errors = form.check(assignment);
    return errors.isEmpty()
        ? TakenTime.check(
            NewTimes.of(assignment, group, form.times(assignment)),
            taught.byThemNow().at(),
            form.isConfirmed())
        : errors;
  }

  /** Those whose work was handed in when time was over, and who have time left now. */
  private AssignmentNotice letGoOn(
      Assignment assignment, CourseGroup group, AssignmentNotice saved) {
    List<SweptWork> swept =
        SweptWork.holdIn(assignment).stream().filter(work -> group.has(work.student())).toList();
    return taught.letGoOn(swept, saved);
  }
}
