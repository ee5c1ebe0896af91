package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prose, which a person reads.
 *
 * @param model how the author would answer, shown afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LongText(Prompt prompt, @Nullable String model) implements Question {

  public LongText {
    new InvalidQuestion.Check()
        .that(model == null || !model.isBlank(), "The model answer has no text.")
        .that(
            model == null || model.codePointCount(0, model.length()) <= Response.LONGEST_PROSE,
            "The model answer may have %d characters at most.",
            Response.LONGEST_PROSE)
        .done();
  }

  /** Waits for a person. */
  @Override
  public AnswerMark markResponse(Response response) {
    return response.as(Response.Prose.class, this).blank()
        ? new AnswerMark.Unanswered()
        : new AnswerMark.Waiting();
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.ofNullable(model).map(Response.Prose::new);
  }
}
