package org.aidememoire.attempt.web.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.question.Question;
import org.aidememoire.site.Visitor;
import org.aidememoire.site.session.SignedOutPage;
import org.aidememoire.site.writing.AnswerWords;
import org.jspecify.annotations.Nullable;

/**
 * Answers whoever sent an answer: a script with JSON; a plain form with the page that comes next
 * or, where the answer was not saved as the newest, with a page that gives it back.
 */
@ApplicationScoped
public class Saves {
  private final Visitor visitor;

  Saves(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Where an answer belongs.
   *
   * @param sheet made only where the answer has to be given back
   * @param save stores it
   * @param back the page that asked
   * @param next the page to go on to
   */
  public record Destination(
      Question question,
      Supplier<AskedForm.Sheet> sheet,
      Function<SaveRequest, SaveOutcome> save,
      String back,
      String next) {}

  public Response save(SentAnswer sent, Sender sender, Destination to) {
    if (sender.isAnother(visitor)) {
      return sender.scripted()
          ? SaveReply.signedOut()
          : page(409, unsaved(UnsavedPage.Reason.OTHER_PERSON, sent, to, null));
    }
    if (!sent.isReadable()) {
      return sender.scripted() ? SaveReply.refused(sent.problems()) : refused(sent, to);
    }
    SaveOutcome outcome = to.save().apply(sent.request());
    return sender.scripted()
        ? SaveReply.to(outcome, to.question(), sent.request().answer())
        : toPerson(outcome, sent, to);
  }

  /** For an answer that came without a session. */
  public static Response signedOut(
      String action, Sender sender, MultivaluedMap<String, String> fields) {
    return sender.scripted() ? SaveReply.signedOut() : SignedOutPage.of(action, fields).response();
  }

  private static Response toPerson(SaveOutcome outcome, SentAnswer sent, Destination to) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> goOn(to);
      case SaveOutcome.Replayed replayed -> goOn(to);
      case SaveOutcome.Late late -> goOn(to);
      case SaveOutcome.Stale stale -> page(409, unsaved(UnsavedPage.Reason.STALE, sent, to, stale));
      case SaveOutcome.Closed closed ->
          page(409, unsaved(UnsavedPage.Reason.CLOSED, sent, to, null));
      case SaveOutcome.Settled settled ->
          page(409, unsaved(UnsavedPage.Reason.SETTLED, sent, to, null));
      case SaveOutcome.KeyTaken taken -> refused(sent, to);
      case SaveOutcome.Unfit unfit -> refused(sent, to);
    };
  }

  private static Response goOn(Destination to) {
    return Response.seeOther(URI.create(to.next())).build();
  }

  private static Response refused(SentAnswer sent, Destination to) {
    return page(SaveReply.UNPROCESSABLE, unsaved(UnsavedPage.Reason.REFUSED, sent, to, null));
  }

  private static UnsavedPage unsaved(
      UnsavedPage.Reason reason,
      SentAnswer sent,
      Destination to,
      SaveOutcome.@Nullable Stale stale) {
    int follows = stale == null ? sent.request().follows() : stale.number();
    return new UnsavedPage(
        reason,
        sent.problems(),
        AskedForm.again(to.sheet().get(), to.question(), sent.request().answer(), follows),
        stale == null ? null : AnswerWords.of(to.question(), stale.newestAnswer()),
        stale == null
            ? null
            : new UnsavedPage.Keeping(UUID.randomUUID(), stale.newest(), stale.number()),
        to.back());
  }

  private static Response page(int status, UnsavedPage page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
