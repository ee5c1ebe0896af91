package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked and how it is marked: the same for an item of a quiz and a guided question. Each
 * type is a record that refuses to exist where it could not be asked or marked ({@link
 * InvalidQuestion}).
 */
@JsonPropertyOrder("schema")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SingleChoice.class, name = "single-choice"),
  @JsonSubTypes.Type(value = MultipleChoice.class, name = "multiple-choice"),
  @JsonSubTypes.Type(value = ShortText.class, name = "short-text"),
  @JsonSubTypes.Type(value = Matching.class, name = "matching"),
  @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
  @JsonSubTypes.Type(value = SelectWords.class, name = "select-words"),
  @JsonSubTypes.Type(value = TrueFalse.class, name = "true-false"),
  @JsonSubTypes.Type(value = DateQuestion.class, name = "date"),
  @JsonSubTypes.Type(value = Numeric.class, name = "numeric"),
  @JsonSubTypes.Type(value = Cloze.class, name = "cloze"),
  @JsonSubTypes.Type(value = LongText.class, name = "long"),
  @JsonSubTypes.Type(value = Categorise.class, name = "categorise"),
  @JsonSubTypes.Type(value = TwoPart.class, name = "two-part"),
  @JsonSubTypes.Type(value = Corroboration.class, name = "corroboration"),
  @JsonSubTypes.Type(value = Timeline.class, name = "timeline")
})
public sealed interface Question
    permits SingleChoice,
        MultipleChoice,
        ShortText,
        Matching,
        Ordering,
        SelectWords,
        TrueFalse,
        DateQuestion,
        Numeric,
        Cloze,
        LongText,
        Categorise,
        TwoPart,
        Corroboration,
        Timeline {

  Prompt prompt();

  default String id() {
    return prompt().id();
  }

  /**
   * The rule of this type.
   *
   * @throws IllegalArgumentException where the response is of another type, or names an option or
   *     entry that this question does not have
   */
  AnswerMark markResponse(Response response);

  /** A response that earns everything, to be shown in a review; empty where there is none. */
  Optional<Response> rightAnswer();

  /** Those among which an answer chooses, in the author's order; none where it does not choose. */
  default List<Option> options() {
    return List.of();
  }

  /**
   * Response and evidence together, weighed as the {@link EvidenceRule} says.
   *
   * @throws IllegalArgumentException as {@link #markResponse}
   */
  default Mark mark(Answer answer) {
    return Mark.of(this, answer);
  }

  /** What the author says to what was chosen or given, in the author's order. */
  default List<String> saysTo(Response response) {
    Set<String> chosen =
        switch (response) {
          case Response.Choice(String id) -> Set.of(id);
          case Response.Choices(Set<String> ids) -> ids;
          case Response.Claim claim -> Set.of(claim.option());
          case Response.Words _,
              Response.Pairs _,
              Response.Order _,
              Response.Passage _,
              Response.Prose _ ->
              Set.of();
        };
    return options().stream()
        .filter(option -> chosen.contains(option.id()))
        .flatMap(option -> Optional.ofNullable(option.say()).stream())
        .toList();
  }

  /** Whether a response leaves out nothing that is asked for: no pair, no entry, no part. */
  default boolean isWhole(Response response) {
    return switch (response) {
      case Response.Pairs(Map<String, String> given) ->
          rightAnswer().orElse(response) instanceof Response.Pairs(Map<String, String> right)
              && given.keySet().containsAll(right.keySet());
      case Response.Order(List<String> given) ->
          rightAnswer().orElse(response) instanceof Response.Order(List<String> right)
              && given.containsAll(right);
      case Response.Claim claim ->
          !claim.option().isEmpty() && !(claim.passages().isEmpty() && claim.words().isEmpty());
      case Response.Choice _,
          Response.Choices _,
          Response.Words _,
          Response.Passage _,
          Response.Prose _ ->
          !response.blank();
    };
  }

  /** Whether there is a whole response and, where it is required, evidence. */
  default boolean finishedBy(Answer answer) {
    boolean proven =
        prompt().evidenceRule().isEmpty()
            || !prompt().evidenceRule().get().required()
            || !answer.evidence().isEmpty();
    return answer.response() != null && isWhole(answer.response()) && proven;
  }

  /** The version of the stored form. */
  @JsonProperty(value = "schema", access = JsonProperty.Access.READ_ONLY)
  default int schema() {
    return QuestionJson.SCHEMA;
  }
}
