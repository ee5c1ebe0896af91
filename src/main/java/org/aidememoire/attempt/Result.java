package org.aidememoire.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;

/** An attempt, marked: worked out anew from its steps and the version of the lesson. */
public record Result(List<MarkedItem> items, Map<String, Step> counted) {

  /** An item with the answer that counts and its mark. */
  public record MarkedItem(Item item, Optional<Answer> answer, Mark mark) {}

  public Result {
    items = List.copyOf(items);
    counted = Map.copyOf(counted);
  }

  public static Result of(Attempt attempt) {
    Map<String, Step> counted = attempt.countedAnswers();
    return new Result(
        attempt.version().content().items().stream()
            .map(item -> marked(item, Optional.ofNullable(counted.get(item.id()))))
            .toList(),
        counted);
  }

  private static MarkedItem marked(Item item, Optional<Step> step) {
    Optional<Answer> answer = step.map(Step::answer);
    Mark mark = answer.map(item.question()::mark).orElseGet(() -> Mark.unanswered(item.question()));
    return new MarkedItem(item, answer, mark);
  }

  /** How many items have an answer that counts and says anything. */
  public int given() {
    return (int) counted.values().stream().filter(step -> step.answer().answered()).count();
  }

  public Score score() {
    return Score.sum(items.stream().map(marked -> marked.mark().score()).toList());
  }
}
