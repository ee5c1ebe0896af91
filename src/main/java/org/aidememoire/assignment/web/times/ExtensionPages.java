package org.aidememoire.assignment.web.times;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
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
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.assignment.web.Taught;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Person;
import org.aidememoire.people.Role;

/** Due dates and time limits of one student's own. */
@Path("/assignments/{id}/extensions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class ExtensionPages {
  private static final int UNPROCESSABLE = 422;

  private final Taught taught;

  ExtensionPages(Taught taught) {
    this.taught = taught;
  }

  @GET
  @Path("{personId}")
  public TemplateInstance ask(
      @PathParam("id") long unsafeId, @PathParam("personId") long unsafePersonId) {
    Assignment assignment = taught.assignment(unsafeId);
    Person student =
        taught.findStudent(assignment, unsafePersonId).orElseThrow(NotFoundException::new);
    OwnTimes own = assignment.ownTimes(student);
    ExtensionForm form =
        new ExtensionForm(
            String.valueOf(student.id()),
            OwnTimesFields.due(assignment, own),
            LimitField.of(own.limit()),
            "yes",
            "",
            "");
    return ExtensionPage.of(assignment, student, form, new FormErrors());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response extend(@PathParam("id") long unsafeId, @BeanParam ExtensionForm form) {
    Assignment assignment = taught.assignment(unsafeId);
    Person student =
        taught.findStudent(assignment, form.personId()).orElseThrow(BadRequestException::new);
    FormErrors errors = check(form, assignment, student);
    if (!errors.isEmpty()) {
      return refused(ExtensionPage.of(assignment, student, form, errors));
    }
    return form.times(assignment).isNothing()
        ? remove(assignment, student)
        : extend(assignment, student, form);
  }

  private FormErrors check(ExtensionForm form, Assignment assignment, Person student) {
    FormErrors errors = form.check(assignment);
    return errors.isEmpty()
        ? TakenTime.check(
            NewTimes.of(assignment, student, form.times(assignment)),
            taught.byThemNow().at(),
            form.isConfirmed())
        : errors;
  }

  private static Response refused(ExtensionPage page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }

  private Response extend(Assignment assignment, Person student, ExtensionForm form) {
    assignment.extend(student, form.times(assignment), taught.byThemNow());
    Optional<SweptWork> swept =
        SweptWork.holdIn(assignment).stream()
            .filter(work -> work.student().id() == student.id() && !form.resume().isEmpty())
            .findFirst();
    String done =
        swept
            .map(work -> taught.letGoOn(List.of(work)) ? "goes_on" : "still_over")
            .orElse("extended");
    Submission.remarkIn(assignment);
    return toWorkOf(student, assignment, done);
  }

  /** Takes back what was given to the student alone; what a group has holds for them then. */
  @POST
  @Path("{personId}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response remove(
      @PathParam("id") long unsafeId, @PathParam("personId") long unsafePersonId) {
    Assignment assignment = taught.assignment(unsafeId);
    Person student =
        taught.findStudent(assignment, unsafePersonId).orElseThrow(NotFoundException::new);
    ExtensionForm nothing = ExtensionForm.ofNothing(student);
    FormErrors errors = check(nothing, assignment, student);
    return errors.isEmpty()
        ? remove(assignment, student)
        : refused(ExtensionPage.of(assignment, student, nothing, errors));
  }

  private Response remove(Assignment assignment, Person student) {
    assignment.removeExtension(student, taught.byThemNow());
    Submission.remarkIn(assignment);
    return toWorkOf(student, assignment, "unextended");
  }

  private static Response toWorkOf(Person student, Assignment assignment, String done) {
    String path = Frame.path(assignment, student) + "?done=" + done;
    return Response.seeOther(URI.create(path)).build();
  }
}
