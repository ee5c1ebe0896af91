package org.aidememoire.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.question.rule.Shuffle;

/**
 * Each prompt has one right answer from a common list, in which some may be nobody's and some may
 * be right more than once.
 */
public record Matching(Prompt prompt, List<Pairing> prompts, List<Entry> answers)
    implements Question {

  /**
   * @param id permanent within its question
   * @param answer the id of the right answer
   */
  public record Pairing(String id, String text, String answer) {
    public Pairing {
      new InvalidQuestion.Check().id(id).text(text, "Prompt " + id).done();
    }
  }

  public Matching {
    prompts = List.copyOf(prompts);
    answers = List.copyOf(answers);
    List<String> known = answers.stream().map(Entry::id).toList();
    InvalidQuestion.Check check =
        new InvalidQuestion.Check()
            .that(prompts.size() >= 2, "A matching needs at least two prompts.")
            .that(answers.size() >= 2, "A matching needs at least two answers.")
            .ids(prompts.stream().map(Pairing::id).toList(), "prompt")
            .ids(known, "answer");
    for (Pairing pairing : prompts) {
      check.that(
          known.contains(pairing.answer()),
          "Prompt %s names the answer \"%s\", which is not in the list.",
          pairing.id(),
          pairing.answer());
    }
    check.done();
  }

  /** The share of prompts paired with their answer (QTI 2.1, mapResponse with 1/n each). */
  @Override
  public AnswerMark markResponse(Response response) {
    Map<String, String> given = response.as(Response.Pairs.class, this).answers();
    requireKnown(given);
    int right = 0;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (Pairing pairing : prompts) {
      String answer = given.get(pairing.id());
      boolean fits = pairing.answer().equals(answer);
      right += fits ? 1 : 0;
      parts.add(new AnswerMark.Part(pairing.id(), answer, fits, fits ? 1.0 / prompts.size() : 0));
    }
    return new AnswerMark.ByParts((double) right / prompts.size(), parts);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Pairs(right()));
  }

  /** The id of the right answer by the id of its prompt, in the order of the prompts. */
  public Map<String, String> right() {
    Map<String, String> right = new LinkedHashMap<>();
    prompts.forEach(pairing -> right.put(pairing.id(), pairing.answer()));
    return right;
  }

  /** The answers as one attempt shows them: always the same for the same seed. */
  public List<Entry> shownAnswers(long seed) {
    return Shuffle.of(answers, seed, id());
  }

  private void requireKnown(Map<String, String> given) {
    boolean known =
        prompts.stream().map(Pairing::id).toList().containsAll(given.keySet())
            && answers.stream().map(Entry::id).toList().containsAll(given.values());
    if (!known) {
      throw new IllegalArgumentException("No such prompt or answer in " + id());
    }
  }
}
