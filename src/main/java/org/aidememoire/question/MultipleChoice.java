package org.aidememoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Any number of right options among several.
 *
 * @param allOrNothing whether only exactly the right options earn anything
 */
public record MultipleChoice(Prompt prompt, List<Option> options, boolean allOrNothing)
    implements Question {

  public MultipleChoice {
    options = List.copyOf(options);
    new InvalidQuestion.Check()
        .that(options.size() >= 2, "A choice needs at least two options.")
        .that(
            options.stream().anyMatch(Option::right),
            "A multiple choice needs at least one right option.")
        .ids(options.stream().map(Option::id).toList(), "option")
        .done();
  }

  /**
   * Right options chosen minus wrong options chosen, over the number of right options, not below 0
   * (QTI 2.1, mapResponse with 1/n and −1/n and a lower bound of 0): a wrong option takes back what
   * a right one earned. All-or-nothing: 1 for exactly the right options, else 0.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Set<String> chosen = response.as(Response.Choices.class, this).options();
    chosen.forEach(this::getOption);
    long possible = options.stream().filter(Option::right).count();
    int balance = 0;
    boolean exact = true;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (Option option : options) {
      boolean isChosen = chosen.contains(option.id());
      int step = isChosen ? (option.right() ? 1 : -1) : 0;
      boolean right = isChosen == option.right();
      balance += step;
      exact &= right;
      parts.add(
          new AnswerMark.Part(
              option.id(), isChosen ? option.id() : null, right, (double) step / possible));
    }
    double share = allOrNothing ? (exact ? 1 : 0) : Math.max(0, (double) balance / possible);
    return new AnswerMark.ByParts(share, parts);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(
        new Response.Choices(
            options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet())));
  }

  /** Throws IllegalArgumentException where there is no such option. */
  public Option getOption(String id) {
    return Option.get(options, id);
  }
}
