package org.aidememoire.attempt.web.quiz;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Begun;
import org.aidememoire.attempt.KnownAttempt;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.Editions;
import org.aidememoire.attempt.web.answer.Saves;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.site.turns.Arrival;
import org.jspecify.annotations.Nullable;

/** A quiz, item by item, each saved by itself. */
@Path("/attempts/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class QuizPages {
  /** In the address of an item that its student is about to leave for good without an answer. */
  static final String UNFINISHED = "unfinished";

  /** In the address of an item whose student asked what an answer is worth that there is not. */
  static final String UNANSWERED = "unanswered";

  private final CurrentPerson current;
  private final Saves saves;
  private final Clock clock;
  private final Arrival arrival;

  QuizPages(CurrentPerson current, Saves saves, Clock clock, Arrival arrival) {
    this.current = current;
    this.saves = saves;
    this.clock = clock;
    this.arrival = arrival;
  }

  /** Goes on where the student stopped: at the first item without a finished answer. */
  @GET
  public Object resume(@PathParam("id") long unsafeId) {
    Attempt attempt = getOwned(unsafeId);
    if (!attempt.isOpen()) {
      return Response.seeOther(URI.create(AttemptPaths.result(attempt))).build();
    }
    if (attempt.isSuspended()) {
      return SuspendedPage.of(attempt, clock.instant());
    }
    if (attempt.delivery().oneWay()) {
      return toFurthest(attempt);
    }
    Map<String, Step> answers = attempt.answers();
    List<Item> items = attempt.items();
    int first =
        IntStream.range(0, items.size())
            .filter(index -> !ItemPage.isAnswered(items.get(index), answers))
            .findFirst()
            .orElse(0);
    return Response.seeOther(URI.create(AttemptPaths.item(attempt, first + 1))).build();
  }

  /**
   * @param unsafeText the document of the lesson to stand beside, where it is not the item's own
   * @param unsafeDone what has just been done: see {@link ChoicePages}
   */
  @GET
  @Path("items/{number}")
  public Object show(
      @PathParam("id") long unsafeId,
      @PathParam("number") int unsafeNumber,
      @QueryParam("text") @Nullable String unsafeText,
      @QueryParam("done") @Nullable String unsafeDone) {
    Attempt attempt = getOwned(unsafeId);
    if (!attempt.isOpen()) {
      return Response.seeOther(URI.create(AttemptPaths.result(attempt))).build();
    }
    if (attempt.isSuspended()) {
      return Response.seeOther(URI.create(AttemptPaths.of(attempt))).build();
    }
    List<Item> items = attempt.items();
    if (unsafeNumber < 1 || unsafeNumber > items.size()) {
      throw new NotFoundException();
    }
    if (attempt.delivery().oneWay() && unsafeNumber != attempt.reached()) {
      return toFurthest(attempt);
    }
    KnownAttempt.keep(attempt);
    ItemPage.View view =
        new ItemPage.View(current.getPerson().key(), unsafeNumber, unsafeText, unsafeDone);
    return ItemPage.of(attempt, view, sheet(attempt), clock.instant());
  }

  static AskedForm.Sheet sheet(Attempt attempt) {
    return new AskedForm.Sheet(
        AttemptPaths.answers(attempt),
        AttemptPaths.choices(attempt),
        new AskCard.Manner(
            attempt.seed() + attempt.number(),
            attempt.policy() == FeedbackPolicy.CERTAINTY,
            attempt.delivery().shuffled()),
        Editions.of(attempt.version()));
  }

  /** Where there is no way back, there is one item to be at; after the last, the hand-in. */
  private static Response toFurthest(Attempt attempt) {
    String path =
        attempt.reached() > attempt.items().size()
            ? AttemptPaths.submission(attempt)
            : AttemptPaths.item(attempt, attempt.reached());
    return Response.seeOther(URI.create(path)).build();
  }

  /** What the pressed button leads to; after the last item, to the hand-in. */
  static String next(Attempt attempt, int number, Optional<String> then, Instant now) {
    boolean last = number >= attempt.items().size() || isHalted(attempt, now);
    return switch (then.orElse("next")) {
      case "previous" -> AttemptPaths.item(attempt, Math.max(1, number - 1));
      case "stay" -> AttemptPaths.item(attempt, number);
      case UNFINISHED -> AttemptPaths.item(attempt, number) + "?done=" + UNFINISHED + "#unfinished";
      case UNANSWERED -> AttemptPaths.item(attempt, number) + "?done=" + UNANSWERED + "#unanswered";
      case "check" -> AttemptPaths.item(attempt, number) + "#checked";
      default -> last ? AttemptPaths.submission(attempt) : AttemptPaths.item(attempt, number + 1);
    };
  }

  /**
   * Without a way back nobody goes on to another item once time is over: they could not come back
   * to this one with the time that a teacher may still give.
   */
  private static boolean isHalted(Attempt attempt, Instant now) {
    return attempt.delivery().oneWay() && !now.isBefore(attempt.dueAt());
  }

  /**
   * Leads to the open attempt at this work, to where the student stopped; one that is begun now
   * starts with its first item. Empty where none is open and none may be begun.
   */
  static Optional<Response> findBegun(Workplace place, Instant now) {
    return Attempt.begin(place, now)
        .map(begun -> Response.seeOther(URI.create(path(begun))).build());
  }

  private static String path(Begun begun) {
    return begun.isNew() ? AttemptPaths.item(begun.attempt(), 1) : AttemptPaths.of(begun.attempt());
  }

  private Attempt getOwned(long unsafeId) {
    return Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
