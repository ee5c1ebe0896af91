package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prose, which a person reads.
 *
 * @param model how the author would answer, shown afterwards
 * @param rubric by what a person marks it; null where nobody is asked to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LongText(Prompt prompt, @Nullable String model, @Nullable Rubric rubric)
    implements Question {

  @JsonCreator
  public LongText {
    new InvalidQuestion.Check()
        .that(model == null || !model.isBlank(), "The model answer has no text.")
        .that(
            model == null || model.codePointCount(0, model.length()) <= Response.LONGEST_PROSE,
            "The model answer may have %d characters at most.",
            Response.LONGEST_PROSE)
        .done();
  }

  /** Prose that is read and not marked by criteria. */
  public LongText(Prompt prompt, @Nullable String model) {
    this(prompt, model, null);
  }

  /** Waits for a person, who marks it by the {@link Rubric} where there is one. */
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
