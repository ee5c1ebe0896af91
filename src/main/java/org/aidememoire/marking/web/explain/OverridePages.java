package org.aidememoire.marking.web.explain;

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
import java.net.URI;
import java.time.Clock;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;

/** Points that a teacher gives one student for one answer of a quiz that is handed in. */
@Path("/attempts/{id}/overrides")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class OverridePages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  OverridePages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response give(@PathParam("id") long unsafeId, @BeanParam OverrideForm form) {
    Attempt attempt = taught(unsafeId);
    if (attempt.isOpen()) {
      return toExplanation(attempt);
    }
    FormErrors errors = form.check(find(attempt, form));
    if (!errors.isEmpty()) {
      return refused(attempt, form, errors);
    }
    var given = new MarkOverride.Given(form.findPoints().orElseThrow(), form.reason());
    return MarkOverride.give(attempt, form.seen(), given, byThemNow())
        ? done(attempt, form.question(), OverrideNotice.GIVEN)
        : refused(attempt, form, OverrideForm.changed());
  }

  /** Nothing happens where others hold by now, or none. */
  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response takeBack(@PathParam("id") long unsafeId, @BeanParam OverrideForm form) {
    Attempt attempt = taught(unsafeId);
    if (attempt.isOpen()) {
      return toExplanation(attempt);
    }
    return MarkOverride.takeBack(attempt, form.seen(), byThemNow())
        ? done(attempt, form.question(), OverrideNotice.TAKEN_BACK)
        : toExplanation(attempt);
  }

  private Attempt taught(long unsafeId) {
    return Attempt.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }

  /** Of what is not any more as it was when the page was made: the page says how it is. */
  private static Response toExplanation(Attempt attempt) {
    return Response.seeOther(URI.create(ExplanationPages.path(attempt))).build();
  }

  private static Response refused(Attempt attempt, OverrideForm form, FormErrors errors) {
    return Response.status(UNPROCESSABLE)
        .entity(ExplanationPages.forTeacher(attempt, form, errors))
        .build();
  }

  private static MarkedItem find(Attempt attempt, OverrideForm form) {
    return Result.of(attempt).items().stream()
        .filter(form::isOf)
        .findFirst()
        .orElseThrow(BadRequestException::new);
  }

  private Authorship byThemNow() {
    return new Authorship(current.getPerson(), clock.instant());
  }

  private static Response done(Attempt attempt, String question, OverrideNotice notice) {
    return Response.seeOther(URI.create(ExplanationPages.path(attempt, question, notice))).build();
  }
}
