package org.aidememoire.attempt.web.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidememoire.attempt.GroupCommit;
import org.aidememoire.attempt.KnownAttempt;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Question;
import org.aidememoire.site.Visitor;
import org.aidememoire.site.session.SignedOutPage;
import org.aidememoire.site.turns.Arrival;

/**
 * Answers whoever sent an answer: a script with JSON; a plain form with the page that comes next
 * or, where the answer was not saved as the newest, with a page that gives it back.
 */
@ApplicationScoped
public class Saves {
  private final Visitor visitor;
  private final Arrival arrival;
  private final GroupCommit together;

  Saves(Visitor visitor, Arrival arrival, GroupCommit together) {
    this.visitor = visitor;
    this.arrival = arrival;
    this.together = together;
  }

  /**
   * Where an answer belongs.
   *
   * @param sheet made only where the answer has to be given back
   * @param save stores it
   * @param place in a quiz; made only where the answer has to be given back
   * @param endsAt when a time limit ends the attempt
   * @param back the page that asked
   * @param next the page to go on to; asked for only by plain forms
   */
  public record Destination(
      Question question,
      Supplier<AskedForm.Sheet> sheet,
      Function<SaveRequest, SaveOutcome> save,
      Supplier<Optional<UnsavedPage.Place>> place,
      Supplier<Optional<Instant>> endsAt,
      String back,
      Supplier<String> next) {}

  /** Where an answer of a quiz is given back. */
  public static Optional<UnsavedPage.Place> inQuiz(QuizHead head, int number) {
    return Optional.of(new UnsavedPage.Place(head, number));
  }

  public Response save(SentAnswer sent, Sender sender, Destination to) {
    return sender.scripted() ? toScript(sent, sender, to) : toPerson(sent, sender, to);
  }

  private Response toScript(SentAnswer sent, Sender sender, Destination to) {
    if (sender.isAnother(visitor)) {
      return SaveReply.signedOut();
    }
    if (!sent.isReadable()) {
      return SaveReply.refused(sent.problems());
    }
    SaveOutcome outcome = to.save().apply(sent.request());
    Instant ends = to.endsAt().get().orElse(null);
    return SaveReply.to(outcome, to.question(), sent.request().answer(), ends);
  }

  /** An answer that is only to be stored. */
  private record Next(KnownAttempt known, Item item, SentAnswer sent) {}

  /**
   * Nearly every answer there is: a script sends it from an attempt that is known, and it is only
   * to be stored, which is done together with those of others. Nothing is waited for. Empty where
   * it is anything else, also where words have to be found in a text; and nothing is told where it
   * was not stored.
   */
  public Optional<CompletionStage<Optional<Response>>> saveTogether(
      KnownAttempt known, Sender sender, MultivaluedMap<String, String> fields) {
    return AnswerForm.isQuoting(fields)
        ? Optional.empty()
        : findNext(known, sender, fields)
            .map(
                next ->
                    known
                        .answerNext(together, next.item(), next.sent().request(), arrival.instant())
                        .thenApply(stored -> stored.map(added -> saved(added, next))));
  }

  /** The same by itself, with whatever words. */
  public Optional<Response> saveAlone(
      KnownAttempt known, Sender sender, MultivaluedMap<String, String> fields) {
    return findNext(known, sender, fields)
        .flatMap(
            next ->
                known
                    .answerNext(next.item(), next.sent().request(), arrival.instant())
                    .map(added -> saved(added, next)));
  }

  private Optional<Next> findNext(
      KnownAttempt known, Sender sender, MultivaluedMap<String, String> fields) {
    boolean isOnlyStored = !known.oneWay() && !"check".equals(fields.getFirst("then"));
    if (!sender.scripted() || !isOnlyStored || sender.isAnother(visitor)) {
      return Optional.empty();
    }
    return known
        .findItem(fields.getFirst("question"))
        .map(item -> new Next(known, item, read(known, item, fields)))
        .filter(next -> next.sent().isReadable());
  }

  private static SentAnswer read(
      KnownAttempt known, Item item, MultivaluedMap<String, String> fields) {
    return new AnswerForm(fields, new Quotations(known.content()), item.beside())
        .read(item.question());
  }

  private static Response saved(KnownAttempt.Added added, Next next) {
    return SaveReply.to(
        added.outcome(),
        next.item().question(),
        next.sent().request().answer(),
        added.endsAt().orElse(null));
  }

  private Response toPerson(SentAnswer sent, Sender sender, Destination to) {
    var back = new GivenBack(sent, sender.person(visitor), to);
    if (sender.isAnother(visitor)) {
      return page(409, back.because(UnsavedPage.Reason.OTHER_PERSON));
    }
    return sent.isReadable() ? toPerson(to.save().apply(sent.request()), back) : refused(back);
  }

  /** For an answer that came without a session. */
  public static Response signedOut(
      String action, Sender sender, MultivaluedMap<String, String> fields) {
    return sender.scripted() ? SaveReply.signedOut() : SignedOutPage.of(action, fields).response();
  }

  private static Response toPerson(SaveOutcome outcome, GivenBack back) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> goOn(back);
      case SaveOutcome.Replayed replayed -> goOn(back);
      case SaveOutcome.Late late -> goOn(back);
      case SaveOutcome.Stale stale -> page(409, back.asStale(stale));
      case SaveOutcome.Closed closed -> page(409, back.because(UnsavedPage.Reason.CLOSED));
      case SaveOutcome.Suspended suspended -> page(409, back.because(UnsavedPage.Reason.SUSPENDED));
      case SaveOutcome.Withdrawn withdrawn -> page(409, back.because(UnsavedPage.Reason.WITHDRAWN));
      case SaveOutcome.PracticeClosed practice ->
          page(409, back.because(UnsavedPage.Reason.PRACTICE_CLOSED));
      case SaveOutcome.Settled settled -> page(409, back.because(UnsavedPage.Reason.SETTLED));
      case SaveOutcome.KeyTaken taken -> refused(back);
      case SaveOutcome.Unfit unfit -> refused(back);
    };
  }

  private static Response goOn(GivenBack back) {
    return Response.seeOther(URI.create(back.to().next().get())).build();
  }

  private static Response refused(GivenBack back) {
    return page(SaveReply.UNPROCESSABLE, back.because(UnsavedPage.Reason.REFUSED));
  }

  private static Response page(int status, UnsavedPage page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
