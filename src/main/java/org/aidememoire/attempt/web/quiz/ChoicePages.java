package org.aidememoire.attempt.web.quiz;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.aidememoire.attempt.AnswerChoice;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.ChoiceForm;
import org.aidememoire.attempt.web.answer.Sender;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.trouble.TriedAgain;
import org.aidememoire.site.turns.Arrival;
import org.jspecify.annotations.Nullable;

/** Choosing which of several answers to an item holds. */
@Path("/attempts/{id}/choices")
@Authenticated
public class ChoicePages {
  /** In the address of the item's page, to say so. */
  static final String CHOSEN = "chosen";

  private final CurrentPerson current;
  private final Arrival arrival;

  ChoicePages(CurrentPerson current, Arrival arrival) {
    this.current = current;
    this.arrival = arrival;
  }

  /**
   * Leads back to the item, which shows what holds; also where the choice could not be made, since
   * other answers came meanwhile or nothing can be changed any more.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @TriedAgain
  @Transactional
  public Response choose(
      @PathParam("id") long unsafeId,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    Attempt attempt =
        Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
    MultivaluedMap<String, String> fields = FormFields.sent();
    AnswerChoice choice = ChoiceForm.read(fields).orElseThrow(BadRequestException::new);
    String item = AttemptPaths.item(attempt, number(attempt, choice));
    SaveOutcome outcome = choice.in(attempt, arrival.instant());
    return Sender.of(requestedWith, fields).scripted()
        ? Response.noContent().build()
        : Response.seeOther(URI.create(isMade(outcome) ? item + "?done=" + CHOSEN : item)).build();
  }

  private static int number(Attempt attempt, AnswerChoice choice) {
    Item item =
        attempt.items().stream()
            .filter(one -> one.id().equals(choice.questionId()))
            .findFirst()
            .orElseThrow(BadRequestException::new);
    return attempt.items().indexOf(item) + 1;
  }

  private static boolean isMade(SaveOutcome outcome) {
    return outcome instanceof SaveOutcome.Saved || outcome instanceof SaveOutcome.Late;
  }
}
