package org.aidememoire.attempt.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.marking.Comment;
import org.aidememoire.people.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** A lesson's reading: documents with guided questions beside the words they are about. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReadingPages {
  private final CurrentPerson current;
  private final Saves saves;
  private final Clock clock;

  ReadingPages(CurrentPerson current, Saves saves, Clock clock) {
    this.current = current;
    this.saves = saves;
    this.clock = clock;
  }

  @GET
  @Path("lessons/{slug}/reading")
  public TemplateInstance showPractice(@PathParam("slug") String unsafeSlug) {
    return show(practice(unsafeSlug));
  }

  @GET
  @Path("assignments/{id}/reading")
  public TemplateInstance showSet(@PathParam("id") long unsafeId) {
    return show(set(unsafeId));
  }

  @POST
  @Path("lessons/{slug}/reading/answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  @PermitAll // without a session the answer is given back instead of lost
  public Response answerPractice(
      @PathParam("slug") String unsafeSlug,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith,
      MultivaluedMap<String, String> fields) {
    Sender sender = Sender.of(requestedWith, fields);
    return current.isSignedIn()
        ? answer(practice(unsafeSlug), sender, fields)
        : Saves.signedOut("/lessons/" + unsafeSlug + "/reading/answers", sender, fields);
  }

  @POST
  @Path("assignments/{id}/reading/answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  @PermitAll // without a session the answer is given back instead of lost
  public Response answerSet(
      @PathParam("id") long unsafeId,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith,
      MultivaluedMap<String, String> fields) {
    Sender sender = Sender.of(requestedWith, fields);
    return current.isSignedIn()
        ? answer(set(unsafeId), sender, fields)
        : Saves.signedOut("/assignments/" + unsafeId + "/reading/answers", sender, fields);
  }

  @POST
  @Path("lessons/{slug}/reading/visits")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response visitPractice(
      @PathParam("slug") String unsafeSlug, MultivaluedMap<String, String> fields) {
    return visit(practice(unsafeSlug), fields);
  }

  @POST
  @Path("assignments/{id}/reading/visits")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response visitSet(@PathParam("id") long unsafeId, MultivaluedMap<String, String> fields) {
    return visit(set(unsafeId), fields);
  }

  private Workplace practice(String unsafeSlug) {
    return Workplace.findPractice(current.getPerson(), unsafeSlug, clock.instant())
        .orElseThrow(NotFoundException::new);
  }

  private Workplace set(long unsafeId) {
    return Workplace.findSet(current.getPerson(), unsafeId, clock.instant())
        .orElseThrow(NotFoundException::new);
  }

  private TemplateInstance show(Workplace place) {
    if (place.version().guided() == 0) {
      throw new NotFoundException();
    }
    Optional<Notebook> notebook = Notebook.findAt(place);
    return ReadingPage.of(
        new WorkHead(place, clock.instant()),
        Editions.of(place.version().content()),
        notebook.map(Notebook::answers).orElse(Map.of()),
        notebook.map(Comment::listByQuestion).orElse(Map.of()));
  }

  private Response answer(Workplace place, Sender sender, MultivaluedMap<String, String> fields) {
    GuidedQuestion guided =
        Optional.ofNullable(fields.getFirst("question"))
            .flatMap(place.version().content()::findGuided)
            .orElseThrow(NotFoundException::new);
    Quotations quotations = new Quotations(place.version().content());
    SentAnswer sent =
        new AnswerForm(fields, quotations, guided.at().document()).read(guided.question());
    WorkHead head = new WorkHead(place, clock.instant());
    return saves.save(
        sent,
        sender,
        new Saves.Destination(
            guided.question(),
            () ->
                new AskedForm.Sheet(head.answersPath(), 0, Editions.of(place.version().content())),
            request -> Notebook.open(place, clock.instant()).answer(request, clock.instant()),
            head.readingPath() + "#question-" + guided.id(),
            head.readingPath() + "#question-" + next(place, guided)));
  }

  /** The question after this one; the last one leads to itself. */
  private static String next(Workplace place, GuidedQuestion guided) {
    var questions = place.version().content().reading();
    int index = questions.indexOf(guided) + 1;
    return index < questions.size() ? questions.get(index).id() : guided.id();
  }

  private Response visit(Workplace place, MultivaluedMap<String, String> fields) {
    Notebook.open(place, clock.instant()).visit(paragraph(fields), clock.instant());
    return Response.noContent().build();
  }

  private static int paragraph(MultivaluedMap<String, String> fields) {
    String paragraph = fields.getFirst("paragraph");
    return paragraph != null && paragraph.matches("\\d{1,5}") ? Integer.parseInt(paragraph) : 0;
  }
}
