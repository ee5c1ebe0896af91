package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement to be judged.
 *
 * @param right whether the statement is true
 * @param sayTrue what a student who called it true is told, once feedback may be seen
 * @param sayFalse the same for one who called it false
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrueFalse(
    Prompt prompt, boolean right, @Nullable String sayTrue, @Nullable String sayFalse)
    implements Question {
  /** What a response says that calls the statement true. */
  public static final String TRUE = "true";

  public static final String FALSE = "false";

  /** 1 for the right judgement, 0 for the other (QTI 2.1, response template match_correct). */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Choice choice = response.as(Response.Choice.class, this);
    if (choice.blank()) {
      return new AnswerMark.Unanswered();
    }
    String given = choice.option();
    if (!given.equals(TRUE) && !given.equals(FALSE)) {
      throw new IllegalArgumentException("A statement is true or false");
    }
    boolean fits = given.equals(rightChoice());
    double share = fits ? 1 : 0;
    return new AnswerMark.ByParts(share, List.of(new AnswerMark.Part(given, given, fits, share)));
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Choice(rightChoice()));
  }

  @Override
  public List<String> saysTo(Response response) {
    boolean chosen = response instanceof Response.Choice choice && !choice.blank();
    String say = response.equals(new Response.Choice(TRUE)) ? sayTrue : sayFalse;
    return chosen && say != null ? List.of(say) : List.of();
  }

  private String rightChoice() {
    return right ? TRUE : FALSE;
  }
}
