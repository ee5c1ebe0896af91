package org.aidememoire.attempt.web.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Checks;
import org.aidememoire.attempt.KnownAttempt;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.attempt.web.answer.AnswerForm;
import org.aidememoire.attempt.web.answer.Quotations;
import org.aidememoire.attempt.web.answer.Saves;
import org.aidememoire.attempt.web.answer.Sender;
import org.aidememoire.attempt.web.answer.SentAnswer;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.question.Answer;
import org.aidememoire.site.trouble.TriedAgain;
import org.aidememoire.site.turns.Arrival;
import org.jspecify.annotations.Nullable;

/** Takes an answer to an item of a quiz, with all that it may ask for. */
@ApplicationScoped
public class QuizAnswers {
  private final CurrentPerson current;
  private final Saves saves;
  private final Clock clock;
  private final Arrival arrival;

  QuizAnswers(CurrentPerson current, Saves saves, Clock clock, Arrival arrival) {
    this.current = current;
    this.saves = saves;
    this.clock = clock;
    this.arrival = arrival;
  }

  /** Without a session the answer is given back instead of lost. */
  @TriedAgain
  Response take(long unsafeId, Sender sender, MultivaluedMap<String, String> fields) {
    return current.isSignedIn()
        ? KnownAttempt.find(current.getPerson(), unsafeId)
            .flatMap(known -> saves.saveAlone(known, sender, fields))
            .orElseGet(() -> take(getOwned(unsafeId), sender, fields))
        : Saves.signedOut("/attempts/" + unsafeId + "/answers", sender, fields);
  }

  private Response take(Attempt attempt, Sender sender, MultivaluedMap<String, String> fields) {
    List<Item> items = attempt.items();
    String question = fields.getFirst("question");
    int index =
        IntStream.range(0, items.size())
            .filter(i -> items.get(i).id().equals(question))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    if (attempt.delivery().oneWay() && index + 1 > attempt.reached()) {
      throw new NotFoundException();
    }
    KnownAttempt.keep(attempt);
    Item item = items.get(index);
    Quotations quotations = new Quotations(attempt.version().content());
    SentAnswer sent = new AnswerForm(fields, quotations, item.beside()).read(item.question());
    String then = then(attempt, item, sent.request().answer(), fields.getFirst("then"));
    return saves.save(
        sent,
        sender,
        new Saves.Destination(
            item.question(),
            () -> QuizPages.sheet(attempt),
            request -> save(attempt, item, request, then),
            () -> Saves.inQuiz(QuizHead.of(attempt, clock.instant()), index + 1),
            () -> QuizHead.findEnd(attempt),
            AttemptPaths.item(attempt, index + 1),
            () ->
                QuizPages.next(attempt, index + 1, Optional.ofNullable(then), arrival.instant())));
  }

  /**
   * An item is not left for good without an answer before its student was asked, and who asks what
   * no answer is worth is told so.
   */
  private @Nullable String then(
      Attempt attempt, Item item, Answer answer, @Nullable String unsafeThen) {
    if ("check".equals(unsafeThen) && !answer.answered()) {
      return QuizPages.UNANSWERED;
    }
    boolean asks =
        "next".equals(unsafeThen)
            && attempt.delivery().oneWay()
            && !attempt.isPassed(item)
            && arrival.instant().isBefore(attempt.dueAt())
            && !item.question().finishedBy(answer);
    return asks ? QuizPages.UNFINISHED : unsafeThen;
  }

  /**
   * Nearly every answer is only to be stored, which takes one statement. Whatever takes more is
   * done in a transaction, with an attempt that is read in it.
   */
  private SaveOutcome save(
      Attempt attempt, Item item, SaveRequest request, @Nullable String unsafeThen) {
    boolean isOnlyStored = !"check".equals(unsafeThen) && !attempt.delivery().oneWay();
    Optional<SaveOutcome> stored =
        isOnlyStored ? attempt.answerNext(request, arrival.instant()) : Optional.empty();
    return stored.orElseGet(
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> saveAndGoOn(getOwned(attempt.id()), item, request, unsafeThen)));
  }

  /** Saves the answer; then asks what it is worth, or leaves the item, as the button says. */
  private SaveOutcome saveAndGoOn(
      Attempt attempt, Item item, SaveRequest request, @Nullable String unsafeThen) {
    Instant now = arrival.instant();
    // Once more: there may be more time than when the student was or was not to be asked.
    String then = then(attempt, item, request.answer(), unsafeThen);
    SaveOutcome outcome = attempt.answer(request, now);
    outcome
        .findNumber()
        .ifPresent(
            number -> {
              if ("check".equals(then)) {
                Checks.check(attempt, item, number, now);
              }
              if ("next".equals(then) || "leave".equals(then)) {
                attempt.pass(attempt.items().indexOf(item) + 1, now);
              }
            });
    return outcome;
  }

  private Attempt getOwned(long unsafeId) {
    return Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
