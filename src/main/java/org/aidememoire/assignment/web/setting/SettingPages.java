package org.aidememoire.assignment.web.setting;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.web.AssignmentNotice;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;

/** Setting a lesson to a course. */
@Path("/courses/{id}/assignments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class SettingPages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  SettingPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  @Path("new")
  public TemplateInstance ask(@PathParam("id") long unsafeCourseId) {
    Course course = taught(unsafeCourseId);
    return SettingPage.of(
        course,
        LessonVersion.listOffered(),
        AssignmentForm.suggested(course.times(), clock.instant()),
        new FormErrors());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response set(@PathParam("id") long unsafeCourseId, @BeanParam AssignmentForm form) {
    Course course = taught(unsafeCourseId);
    Instant now = clock.instant();
    List<LessonVersion> offered = LessonVersion.listOffered();
    FormErrors errors = form.check(offered, course.times(), now);
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .entity(SettingPage.of(course, offered, form, errors))
          .build();
    }
    Times asked = form.times(course.times());
    Assignment assignment =
        Assignment.set(
            course,
            form.chosen(offered).orElseThrow(),
            asked,
            new Authorship(current.getPerson(), now));
    // Sent twice, the form has done what it says; with another limit it has not.
    boolean asAsked = assignment.times().equals(asked);
    AssignmentNotice done = asAsked ? AssignmentNotice.SET : AssignmentNotice.SET_BEFORE;
    return Response.seeOther(done.on(assignment)).build();
  }

  private Course taught(long unsafeId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
