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
    @Nullable String reason) {

  static final int UNPROCESSABLE = 422;

  static Response to(SaveOutcome outcome, Question question, Answer sent) {
    boolean finished = question.finishedBy(sent);
    return switch (outcome) {
      case SaveOutcome.Saved(int number, Instant at) -> ok("saved", number, at, finished);
      case SaveOutcome.Replayed(int number, Instant at) -> ok("replayed", number, at, finished);
      case SaveOutcome.Late(int number, Instant at) -> ok("late", number, at, finished);
      case SaveOutcome.Stale stale ->
          json(
              Response.Status.CONFLICT.getStatusCode(),
              new SaveReply(
                  "stale",
                  stale.number(),
                  stale.at(),
                  stale.newest(),
                  AnswerWords.of(question, stale.newestAnswer()),
                  null,
                  null));
      case SaveOutcome.Closed closed ->
          json(Response.Status.CONFLICT.getStatusCode(), bare("closed"));
      case SaveOutcome.Suspended suspended ->
          json(Response.Status.CONFLICT.getStatusCode(), bare("suspended"));
      case SaveOutcome.Withdrawn withdrawn ->
          json(Response.Status.CONFLICT.getStatusCode(), bare("closed"));
      case SaveOutcome.Settled settled ->
          json(Response.Status.CONFLICT.getStatusCode(), bare("closed"));
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
    return json(UNPROCESSABLE, new SaveReply("refused", null, null, null, null, null, reason));
  }

  /** For a page of somebody who is not, or no longer, signed in here. */
  static Response signedOut() {
    return json(Response.Status.UNAUTHORIZED.getStatusCode(), bare("signed-out"));
  }

  private static Response ok(String outcome, int number, Instant at, boolean finished) {
    return json(
        Response.Status.OK.getStatusCode(),
        new SaveReply(outcome, number, at, null, null, finished, null));
  }

  private static SaveReply bare(String outcome) {
    return new SaveReply(outcome, null, null, null, null, null, null);
  }

  private static Response json(int status, SaveReply reply) {
    return Response.status(status).type(MediaType.APPLICATION_JSON).entity(reply).build();
  }
}
