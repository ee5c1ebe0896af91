package org.aidememoire.question;

import java.util.List;
import java.util.Optional;

/** One right option among several. */
public record SingleChoice(Prompt prompt, List<Option> options) implements Question {

  public SingleChoice {
    options = List.copyOf(options);
    long right = options.stream().filter(Option::right).count();
    new InvalidQuestion.Check()
        .that(options.size() >= 2, "A choice needs at least two options.")
        .that(right == 1, "A single choice needs exactly one right option; it has %d.", right)
        .ids(options.stream().map(Option::id).toList(), "option")
        .done();
  }

  /** 1 for the right option, 0 for any other (QTI 2.1, response template match_correct). */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Choice choice = response.as(Response.Choice.class, this);
    if (choice.blank()) {
      return new AnswerMark.Unanswered();
    }
    Option option = getOption(choice.option());
    double share = option.right() ? 1 : 0;
    return new AnswerMark.ByParts(
        share, List.of(new AnswerMark.Part(option.id(), option.id(), option.right(), share)));
  }

  @Override
  public Optional<Response> rightAnswer() {
    return options.stream()
        .filter(Option::right)
        .<Response>map(option -> new Response.Choice(option.id()))
        .findFirst();
  }

  /** Throws IllegalArgumentException where there is no such option. */
  public Option getOption(String id) {
    return Option.get(options, id);
  }
}
