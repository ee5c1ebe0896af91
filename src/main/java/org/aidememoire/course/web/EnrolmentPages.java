package org.aidememoire.course.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.course.JoinCode;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/** Joining a course with the code from its teacher. */
@Path("/enrolments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT_NAME)
public class EnrolmentPages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final CourseLists lists;
  private final Clock clock;

  EnrolmentPages(CurrentPerson current, CourseLists lists, Clock clock) {
    this.current = current;
    this.lists = lists;
    this.clock = clock;
  }

  /** Leads to what is set; the address names the course, so that the page can welcome to it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response join(@RestForm @DefaultValue("") String code) {
    Optional<Course> found = JoinCode.read(code).flatMap(Course::findByCode);
    if (found.isEmpty()) {
      return Response.status(UNPROCESSABLE).entity(lists.refused(code, whyNot(code))).build();
    }
    Enrolment.join(found.get(), current.getPerson(), clock.instant());
    return Response.seeOther(URI.create("/today?joined=" + found.get().id())).build();
  }

  private static FormErrors whyNot(String code) {
    CourseMessages words = Words.in(CourseMessages.class);
    return new FormErrors()
        .require(!code.isBlank(), "code", words.code_missing())
        .require(false, "code", words.code_wrong());
  }
}
