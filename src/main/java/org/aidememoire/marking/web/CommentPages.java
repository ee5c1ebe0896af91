package org.aidememoire.marking.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Step;
import org.aidememoire.marking.Comment;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;
import org.aidememoire.people.Role;

/** Commenting on a guided answer. */
@Path("/notebooks/{id}/comments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class CommentPages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  CommentPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response write(@PathParam("id") long unsafeId, @BeanParam CommentForm form) {
    Person teacher = current.getPerson();
    Notebook notebook =
        Notebook.findTaughtBy(teacher, unsafeId).orElseThrow(NotFoundException::new);
    Assignment assignment = notebook.findAssignment().orElseThrow(NotFoundException::new);
    Step answer =
        notebook
            .findAnswer(form.question(), form.stepNumber())
            .orElseThrow(BadRequestException::new);
    String problem = form.problem();
    if (!problem.isEmpty()) {
      CommentDraft draft = new CommentDraft(form.question(), form.text(), problem);
      return Response.status(UNPROCESSABLE)
          .entity(
              StudentWorkPage.of(
                  assignment, notebook.person(), draft, StudentWorkPage.Shown.NEWEST))
          .build();
    }
    Comment.write(notebook, answer, teacher, clock.instant(), form.text());
    return Response.seeOther(
            StudentWorkPages.saying(
                WorkNotice.COMMENTED,
                assignment,
                notebook.person(),
                "#question-" + answer.questionId()))
        .build();
  }
}
