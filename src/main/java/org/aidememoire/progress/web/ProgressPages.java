package org.aidememoire.progress.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.aidememoire.progress.StudentWork;
import org.jspecify.annotations.Nullable;

/** A student's own work. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT_NAME)
public class ProgressPages {
  private final CurrentPerson current;
  private final Clock clock;

  ProgressPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  @Path("today")
  public TemplateInstance today(@QueryParam("joined") @Nullable String joined) {
    List<Course> courses =
        Enrolment.listOf(current.getPerson()).stream().map(Enrolment::course).toList();
    return TodayPage.of(cards(), courses, joined == null ? "" : joined);
  }

  @GET
  @Path("progress")
  public TemplateInstance progress() {
    return ProgressPage.of(cards().stream().filter(card -> card.work().isBegun()).toList());
  }

  private List<WorkCard> cards() {
    Instant now = clock.instant();
    return StudentWork.listOf(current.getPerson()).stream()
        .map(work -> new WorkCard(work, now))
        .toList();
  }
}
