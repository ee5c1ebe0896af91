package org.aidememoire.attempt.web.reading;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.AnswerChoice;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.ChoiceForm;
import org.aidememoire.attempt.web.Editions;
import org.aidememoire.attempt.web.WorkHead;
import org.aidememoire.attempt.web.answer.AnswerForm;
import org.aidememoire.attempt.web.answer.Quotations;
import org.aidememoire.attempt.web.answer.Saves;
import org.aidememoire.attempt.web.answer.Sender;
import org.aidememoire.attempt.web.answer.SentAnswer;
import org.aidememoire.common.Slug;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.marking.Comment;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.turns.Arrival;
import org.jspecify.annotations.Nullable;

/** What can be done in a reading, wherever it is read. */
@ApplicationScoped
class Readings {
  /** Where somebody is led whose work cannot be opened any more. */
  private static final String ELSEWHERE = "/today";

  private final Saves saves;
  private final Arrival arrival;

  Readings(Saves saves, Arrival arrival) {
    this.saves = saves;
    this.arrival = arrival;
  }

  TemplateInstance show(Workplace place) {
    if (place.version().guided() == 0) {
      throw new NotFoundException();
    }
    Optional<Notebook> notebook = Notebook.findAt(place);
    return ReadingPage.of(
        new WorkHead(place, arrival.instant()),
        Editions.of(place.version()),
        notebook.map(Notebook::heldAnswers).orElse(HeldAnswers.NONE),
        notebook.map(Comment::listByQuestion).orElse(Map.of()),
        own(place));
  }

  private List<Annotation> own(Workplace place) {
    List<Slug> documents =
        place.version().content().editions().stream().map(PinnedEdition::document).toList();
    return Annotation.listOf(place.person().key(), documents, arrival.instant());
  }

  Response answer(Workplace place, Sender sender, MultivaluedMap<String, String> fields) {
    String question = new WorkHead(place, arrival.instant()).readingPath() + "#question-";
    return save(
        new Sent(place, sender, fields),
        guided ->
            new Saves.Destination(
                guided.question(),
                () -> sheet(place),
                request ->
                    Notebook.open(place, arrival.instant()).answer(request, arrival.instant()),
                Optional::empty,
                Optional::empty,
                question + guided.id(),
                () -> question + next(place, guided)));
  }

  /** Gives back what is sent to work that is its student's no more. */
  Response refuse(Notebook former, Sender sender, MultivaluedMap<String, String> fields) {
    Optional<SetWork> set = former.findAssignment().map(work -> new SetWork(work, work.times()));
    Workplace place = new Workplace(former.person(), former.version(), set);
    return refuse(new Sent(place, sender, fields), former::refuse, ELSEWHERE);
  }

  /** Gives back what is sent to practice that is closed; the lesson's page says why it is. */
  Response refusePractice(Workplace closed, Sender sender, MultivaluedMap<String, String> fields) {
    return refuse(
        new Sent(closed, sender, fields),
        request ->
            Notebook.findAt(closed)
                .map(notebook -> notebook.refuse(request))
                .orElseGet(SaveOutcome.PracticeClosed::new),
        "/lessons/" + closed.version().lesson().slug());
  }

  private Response refuse(Sent sent, Function<SaveRequest, SaveOutcome> refusal, String elsewhere) {
    return save(
        sent,
        guided ->
            new Saves.Destination(
                guided.question(),
                () -> sheet(sent.place()),
                refusal,
                Optional::empty,
                Optional::empty,
                elsewhere,
                () -> elsewhere));
  }

  /** A form, and where it was sent to. */
  private record Sent(Workplace place, Sender sender, MultivaluedMap<String, String> fields) {}

  private Response save(Sent sent, Function<GuidedQuestion, Saves.Destination> to) {
    GuidedQuestion guided = asked(sent.place(), sent.fields());
    return saves.save(read(sent.place(), guided, sent.fields()), sent.sender(), to.apply(guided));
  }

  private static GuidedQuestion asked(Workplace place, MultivaluedMap<String, String> fields) {
    return Optional.ofNullable(fields.getFirst("question"))
        .flatMap(place.version().content()::findGuided)
        .orElseThrow(NotFoundException::new);
  }

  private static SentAnswer read(
      Workplace place, GuidedQuestion guided, MultivaluedMap<String, String> fields) {
    Quotations quotations = new Quotations(place.version().content());
    return new AnswerForm(fields, quotations, guided.at().document()).read(guided.question());
  }

  private AskedForm.Sheet sheet(Workplace place) {
    WorkHead head = new WorkHead(place, arrival.instant());
    return new AskedForm.Sheet(
        head.answersPath(), head.choicesPath(), AskCard.Manner.PLAIN, Editions.of(place.version()));
  }

  /** Leads back to the question, which shows what holds, and asks anew where others came. */
  Response choose(Workplace place, @Nullable String requestedWith) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    AnswerChoice choice = ChoiceForm.read(fields).orElseThrow(BadRequestException::new);
    Notebook notebook = Notebook.findAt(place).orElseThrow(NotFoundException::new);
    choice.in(notebook, arrival.instant());
    String path = new WorkHead(place, arrival.instant()).readingPath();
    return Sender.of(requestedWith, fields).scripted()
        ? Response.noContent().build()
        : Response.seeOther(URI.create(path + "#question-" + choice.questionId())).build();
  }

  /** The question after this one; the last one leads to itself. */
  private static String next(Workplace place, GuidedQuestion guided) {
    var questions = place.version().content().reading();
    int index = questions.indexOf(guided) + 1;
    return index < questions.size() ? questions.get(index).id() : guided.id();
  }

  Response visit(Workplace place, MultivaluedMap<String, String> fields) {
    Notebook.open(place, arrival.instant()).visit(paragraph(fields), arrival.instant());
    return Response.noContent().build();
  }

  private static int paragraph(MultivaluedMap<String, String> fields) {
    String paragraph = fields.getFirst("paragraph");
    return paragraph != null && paragraph.matches("\\d{1,5}") ? Integer.parseInt(paragraph) : 0;
  }
}
