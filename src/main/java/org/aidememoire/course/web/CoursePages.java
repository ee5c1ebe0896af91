package org.aidememoire.course.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** The list of courses, and each course as its teacher sees it. */
@Path("/courses")
@Produces(MediaType.TEXT_HTML)
public class CoursePages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final CourseLists lists;
  private final Clock clock;

  CoursePages(CurrentPerson current, CourseLists lists, Clock clock) {
    this.current = current;
    this.lists = lists;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.TEACHER_NAME, Role.STUDENT_NAME})
  public TemplateInstance list() {
    return lists.page();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.TEACHER_NAME)
  @Transactional
  public Response create(@BeanParam CourseForm form) {
    FormErrors errors = form.check();
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE).entity(lists.refused(form, errors)).build();
    }
    Course course =
        Course.create(
            form.name(), ZoneId.of(form.timeZone()), current.getPerson(), clock.instant());
    return Response.seeOther(CourseNotice.CREATED.on(course)).build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.TEACHER_NAME)
  public TemplateInstance show(
      @PathParam("id") long unsafeId, @QueryParam("done") @Nullable String done) {
    return CoursePage.of(taught(unsafeId), done);
  }

  /** Makes the old code useless. */
  @POST
  @Path("{id}/join-code")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.TEACHER_NAME)
  @Transactional
  public Response renewCode(@PathParam("id") long unsafeId) {
    Course course = taught(unsafeId);
    course.renewCode(current.getPerson(), clock.instant());
    return Response.seeOther(CourseNotice.RENEWED.on(course)).build();
  }

  private Course taught(long unsafeId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
