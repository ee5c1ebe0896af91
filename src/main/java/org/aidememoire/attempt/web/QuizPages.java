package org.aidememoire.attempt.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.trouble.TriedAgain;
import org.jspecify.annotations.Nullable;

/** A quiz, item by item, each saved by itself. */
@Path("/attempts/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class QuizPages {
  private final CurrentPerson current;
  private final Saves saves;
  private final Clock clock;

  QuizPages(CurrentPerson current, Saves saves, Clock clock) {
    this.current = current;
    this.saves = saves;
    this.clock = clock;
  }

  /** Goes on where the student stopped: at the first item without a finished answer. */
  @GET
  public Response resume(@PathParam("id") long unsafeId) {
    Attempt attempt = getOwned(unsafeId);
    if (!attempt.isOpen()) {
      return Response.seeOther(URI.create(ResultPages.path(attempt))).build();
    }
    Map<String, Step> answers = attempt.answers();
    List<Item> items = attempt.version().content().items();
    int first =
        IntStream.range(0, items.size())
            .filter(index -> !ItemPage.isAnswered(items.get(index), answers))
            .findFirst()
            .orElse(0);
    return Response.seeOther(URI.create(ItemPage.path(attempt, first + 1))).build();
  }

  @GET
  @Path("items/{number}")
  public Object show(@PathParam("id") long unsafeId, @PathParam("number") int unsafeNumber) {
    Attempt attempt = getOwned(unsafeId);
    if (!attempt.isOpen()) {
      return Response.seeOther(URI.create(ResultPages.path(attempt))).build();
    }
    List<Item> items = attempt.version().content().items();
    if (unsafeNumber < 1 || unsafeNumber > items.size()) {
      throw new NotFoundException();
    }
    return page(attempt, unsafeNumber);
  }

  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @TriedAgain
  @Transactional
  @PermitAll // without a session the answer is given back instead of lost
  public Response answer(
      @PathParam("id") long unsafeId,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    Sender sender = Sender.of(requestedWith, fields);
    return current.isSignedIn()
        ? answer(getOwned(unsafeId), sender, fields)
        : Saves.signedOut("/attempts/" + unsafeId + "/answers", sender, fields);
  }

  private Response answer(Attempt attempt, Sender sender, MultivaluedMap<String, String> fields) {
    List<Item> items = attempt.version().content().items();
    String question = fields.getFirst("question");
    int index =
        IntStream.range(0, items.size())
            .filter(i -> items.get(i).id().equals(question))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    Item item = items.get(index);
    Quotations quotations = new Quotations(attempt.version().content());
    return saves.save(
        new AnswerForm(fields, quotations, item.beside()).read(item.question()),
        sender,
        new Saves.Destination(
            item.question(),
            () -> sheet(attempt),
            request -> attempt.answer(request, clock.instant()),
            ItemPage.path(attempt, index + 1),
            next(attempt, index + 1, Optional.ofNullable(fields.getFirst("then")))));
  }

  private static AskedForm.Sheet sheet(Attempt attempt) {
    return new AskedForm.Sheet(
        ItemPage.answersPath(attempt), attempt.id(), Editions.of(attempt.version().content()));
  }

  private TemplateInstance page(Attempt attempt, int number) {
    return ItemPage.of(attempt, number, sheet(attempt), clock.instant());
  }

  /** What the pressed button leads to; after the last item, to the hand-in. */
  private static String next(Attempt attempt, int number, Optional<String> then) {
    int last = attempt.version().content().items().size();
    return switch (then.orElse("next")) {
      case "previous" -> ItemPage.path(attempt, Math.max(1, number - 1));
      case "stay" -> ItemPage.path(attempt, number);
      default -> number < last ? ItemPage.path(attempt, number + 1) : SubmissionPages.path(attempt);
    };
  }

  /** Leads to the open attempt at this work, begun now where there is none. */
  static Response begun(Workplace place, Instant now) {
    Attempt attempt =
        Attempt.begin(place, now)
            .orElseThrow(() -> new ClientErrorException(Response.Status.CONFLICT));
    return Response.seeOther(URI.create("/attempts/" + attempt.id())).build();
  }

  private Attempt getOwned(long unsafeId) {
    return Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
