package org.aidememoire.question;

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
    List<String> known = Entry.ids(answers);
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

  /** As {@link RightPairs#mark} says. */
  @Override
  public AnswerMark markResponse(Response response) {
    return new RightPairs(right()).mark(response, Entry.ids(answers), this);
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
}
