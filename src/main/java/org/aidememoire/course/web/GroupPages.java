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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;

/** The groups of a course. */
@Path("/courses/{id}/groups")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class GroupPages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;

  GroupPages(CurrentPerson current) {
    this.current = current;
  }

  @GET
  public TemplateInstance list(@PathParam("id") long unsafeId) {
    return GroupsPage.of(taught(unsafeId), "", GroupWish.NONE, new FormErrors());
  }

  /** Makes a group; one that has this name already is left as it is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response create(@PathParam("id") long unsafeId, @BeanParam GroupForm form) {
    Course course = taught(unsafeId);
    FormErrors errors = form.check();
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .entity(GroupsPage.of(course, form.name(), GroupWish.NONE, errors))
          .build();
    }
    CourseGroup group = CourseGroup.named(course, form.name());
    return Response.seeOther(URI.create(GroupsPage.path(group))).build();
  }

  private Course taught(long unsafeId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
