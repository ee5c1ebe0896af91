package org.aidememoire.marking.web.rubric;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.RubricMark;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.marking.WrittenAnswer;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.aidememoire.question.Rubric.Judgement;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.Points;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** The queue of long answers that wait for their teacher. */
@Path("/assignments/{id}/written-answers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class WrittenAnswersPages {
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  WrittenAnswersPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /** Shows the answer asked for; else the first that is to be marked. */
  @GET
  public TemplateInstance show(
      @PathParam("id") long unsafeId,
      @QueryParam("attempt") @Nullable String unsafeAttempt,
      @QueryParam("question") @Nullable String unsafeQuestion,
      @QueryParam("done") @Nullable String done) {
    Assignment assignment = taught(unsafeId);
    List<WrittenAnswer> all = WrittenAnswer.listIn(assignment);
    Optional<WrittenAnswer> shown =
        unsafeAttempt == null || unsafeQuestion == null
            ? all.stream().filter(one -> !one.isMarked()).findFirst()
            : Optional.of(
                WrittenAnswer.find(all, number(unsafeAttempt), unsafeQuestion)
                    .orElseThrow(NotFoundException::new));
    return WrittenAnswersPage.of(
        assignment,
        all,
        shown.map(one -> MarkingCard.of(one, places(one), null, "")).orElse(null),
        "marked".equals(done) ? Words.in(RubricMessages.class).done_marked() : "");
  }

  @POST
  @Path("/marks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response mark(@PathParam("id") long unsafeId) {
    Assignment assignment = taught(unsafeId);
    RubricForm form = new RubricForm(FormFields.sent());
    List<WrittenAnswer> all = WrittenAnswer.listIn(assignment);
    WrittenAnswer written =
        WrittenAnswer.find(all, form.attempt(), form.question())
            .orElseThrow(BadRequestException::new);
    Judgement judgement = form.judgement(written.question());
    if (form.step() != written.answer().number()) {
      return refused(CONFLICT, assignment, all, card(written, judgement, changed()));
    }
    if (!form.knows(written.markId()) && !written.isJudgedSo(judgement)) {
      return refused(CONFLICT, assignment, all, card(written, judgement, overtaken(written)));
    }
    Optional<String> problem = RubricForm.findProblem(judgement, written.question());
    if (problem.isPresent()) {
      return refused(UNPROCESSABLE, assignment, all, card(written, judgement, problem.get()));
    }
    RubricMark.give(
        written.attempt(), written.answer(), judgement, current.getPerson(), clock.instant());
    return Response.seeOther(URI.create(after(assignment, written, form, all))).build();
  }

  /** Where to go on: to the next that is to be marked, or back to this one. */
  private static String after(
      Assignment assignment, WrittenAnswer written, RubricForm form, List<WrittenAnswer> all) {
    Optional<WrittenAnswer> next = form.wantsNext() ? written.next(all) : Optional.of(written);
    return next.map(one -> WrittenAnswersPage.path(assignment, one) + "&done=marked#answer")
        .orElse(WrittenAnswersPage.path(assignment) + "?done=marked");
  }

  private static MarkingCard card(WrittenAnswer written, Judgement sent, String error) {
    return MarkingCard.of(written, places(written), sent, error);
  }

  /** Somebody else, or the same teacher on another page, has marked it meanwhile. */
  private static String overtaken(WrittenAnswer written) {
    Score given = written.score();
    return Words.in(RubricMessages.class)
        .marked_meanwhile(Points.points(given.earned()), Points.points(given.possible()));
  }

  private static String changed() {
    return Words.in(RubricMessages.class).answer_changed();
  }

  private static Response refused(
      int status, Assignment assignment, List<WrittenAnswer> all, MarkingCard card) {
    return Response.status(status).entity(WrittenAnswersPage.of(assignment, all, card, "")).build();
  }

  private static LessonPlaces places(WrittenAnswer written) {
    return LessonPlaces.in(written.attempt().version().content());
  }

  private Assignment taught(long unsafeId) {
    return Assignment.findTaughtBy(current.getPerson(), unsafeId)
        .orElseThrow(NotFoundException::new);
  }

  private static long number(String unsafe) {
    return unsafe.matches("\\d{1,18}") ? Long.parseLong(unsafe) : 0;
  }
}
