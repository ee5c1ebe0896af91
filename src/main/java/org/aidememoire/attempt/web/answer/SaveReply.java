package org.aidememoire.attempt.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
import org.aidememoire.site.writing.AnswerWords;
import org.jspecify.annotations.Nullable;

/**
 * What a script is told about an answer that it sent.
 *
 * @param outcome saved, replayed, late, stale, closed or refused
 * @param number of the step that holds the answer; null where none does
 * @param newest the step that the sender had not seen
 * @param newestAnswer what that step says, in words
 * @param finished whether nothing that the question asks for is missing; null where nothing was
 *     saved
 * @param endsAt when the time limit of the attempt ends, as things are now; null without one
 * @param reason why it was refused, in words; null where there is no more to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaveReply(
    String outcome,
    @Nullable Integer number,
    @Nullable Instant at,
    @Nullable Integer newest,
    @Nullable String newestAnswer,
    @Nullable Boolean finished,
    @Nullable String reason,
    @Nullable Instant endsAt) {

  static final int UNPROCESSABLE = 422;

  /**
   * @param question that was answered
   * @param ends when the time limit ends the attempt; null without one
   */
  static Response to(SaveOutcome outcome, Question question, Answer sent, @Nullable Instant ends) {
    boolean finished = question.finishedBy(sent);
    return switch (outcome) {
      case SaveOutcome.Saved(int number, Instant at) ->
          json(Response.Status.OK, kept("saved", number, at, finished, ends));
      case SaveOutcome.Replayed(int number, Instant at) ->
          json(Response.Status.OK, kept("replayed", number, at, finished, ends));
      case SaveOutcome.Late(int number, Instant at) ->
          json(Response.Status.OK, kept("late", number, at, finished, ends));
      case SaveOutcome.Stale stale ->
          json(
              Response.Status.CONFLICT,
              new SaveReply(
                  "stale",
                  stale.number(),
                  stale.at(),
                  stale.newest(),
                  AnswerWords.of(question, stale.newestAnswer()),
                  null,
                  null,
                  ends));
      case SaveOutcome.Closed closed -> json(Response.Status.CONFLICT, bare("closed"));
      case SaveOutcome.Suspended suspended -> json(Response.Status.CONFLICT, bare("suspended"));
      case SaveOutcome.PracticeClosed practice -> json(Response.Status.CONFLICT, bare("suspended"));
      case SaveOutcome.Withdrawn withdrawn -> json(Response.Status.CONFLICT, bare("closed"));
      case SaveOutcome.Settled settled -> json(Response.Status.CONFLICT, bare("closed"));
      case SaveOutcome.KeyTaken taken -> refused(List.of());
      case SaveOutcome.Unfit unfit -> refused(List.of());
    };
  }

  static Response refused(List<SentAnswer.Problem> problems) {
    String reason =
        problems.isEmpty()
            ? null
            : problems.stream()
                .map(SentAnswer.Problem::inWords)
                .distinct()
                .collect(Collectors.joining(" "));
    return json(
        UNPROCESSABLE, new SaveReply("refused", null, null, null, null, null, reason, null));
  }

  /** For a page of somebody who is not, or no longer, signed in here. */
  static Response signedOut() {
    return json(Response.Status.UNAUTHORIZED, bare("signed-out"));
  }

  private static SaveReply kept(
      String outcome, int number, Instant at, boolean finished, @Nullable Instant ends) {
    return new SaveReply(outcome, number, at, null, null, finished, null, ends);
  }

  private static SaveReply bare(String outcome) {
    return new SaveReply(outcome, null, null, null, null, null, null, null);
  }

  private static Response json(Response.Status status, SaveReply reply) {
    return json(status.getStatusCode(), reply);
  }

  private static Response json(int status, SaveReply reply) {
    return Response.status(status).type(MediaType.APPLICATION_JSON).entity(reply).build();
  }
}
