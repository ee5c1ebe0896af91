package org.aidememoire.lesson.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Role;

/** The plans of lessons: never for students, since they hold model answers. */
@Path("/lessons/{slug}/plan")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TEACHER_NAME, Role.ADMIN_NAME})
public class LessonPlanPages {
  @GET
  public TemplateInstance show(@PathParam("slug") String unsafeSlug) {
    return Lesson.findOffered(unsafeSlug)
        .flatMap(LessonVersion::findCurrent)
        .map(LessonPlanPage::of)
        .orElseThrow(NotFoundException::new);
  }
}
