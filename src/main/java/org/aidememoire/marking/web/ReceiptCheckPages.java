package org.aidememoire.marking.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.ReceiptCheck;
import org.aidememoire.course.Course;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.aidememoire.site.FormFields;

/** Whether a receipt that a student shows is one of ours. Nothing is written. */
@Path("/courses/{id}/receipts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class ReceiptCheckPages {
  private final CurrentPerson current;

  ReceiptCheckPages(CurrentPerson current) {
    this.current = current;
  }

  @GET
  public TemplateInstance ask(@PathParam("id") long unsafeId) {
    return ReceiptCheckPage.asking(taught(unsafeId));
  }

  /** The text may be pasted, or come as the file that the student kept. */
  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public TemplateInstance check(@PathParam("id") long unsafeId) {
    Course course = taught(unsafeId);
    var fields = FormFields.sent();
    String pasted = Optional.ofNullable(fields.getFirst("receipt")).orElse("").strip();
    String file = Optional.ofNullable(fields.getFirst("file")).orElse("");
    String text = pasted.isEmpty() ? file : pasted;
    return ReceiptCheckPage.of(
        course, pasted, ReceiptCheck.of(text, course.id(), this::isSeen), this::isSeen);
  }

  /** Not of somebody who has left the course, and not where the work was taken back. */
  private boolean isSeen(Attempt attempt) {
    return Attempt.findTaughtBy(current.getPerson(), attempt.id()).isPresent();
  }

  private Course taught(long unsafeId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
