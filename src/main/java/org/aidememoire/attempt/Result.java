package org.aidememoire.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;

/**
 * An attempt, marked: worked out anew from its steps, the version of the lesson and the repairs
 * that stand in its assignment.
 */
public record Result(List<MarkedItem> items, Map<String, Step> counted) {

  /**
   * An item with the answer that counts and its mark.
   *
   * @param item by whose question the answer is marked
   * @param before the score without a repair; empty where none was made
   */
  public record MarkedItem(Item item, Optional<Answer> answer, Mark mark, Optional<Score> before) {

    public Score score() {
      return mark.score();
    }

    MarkedItem amended(Score score) {
      return new MarkedItem(item, answer, mark.withScore(score), Optional.of(score()));
    }

    MarkedItem regraded(Item by, Mark anew) {
      return new MarkedItem(by, answer, anew, Optional.of(score()));
    }
  }

  public Result {
    items = List.copyOf(items);
    counted = Map.copyOf(counted);
  }

  public static Result of(Attempt attempt) {
    return of(
        attempt,
        attempt.countedAnswers(),
        attempt.findAssignment().map(Repair::amendmentsIn).orElse(Map.of()));
  }

  /**
   * @param amendments by the id of their question
   */
  static Result of(Attempt attempt, Map<String, Step> counted, Map<String, Amendment> amendments) {
    return new Result(
        attempt.version().content().items().stream()
            .map(item -> marked(item, Optional.ofNullable(counted.get(item.id()))))
            .map(marked -> amended(marked, amendments))
            .toList(),
        counted);
  }

  private static MarkedItem amended(MarkedItem marked, Map<String, Amendment> amendments) {
    Amendment amendment = amendments.get(marked.item().id());
    return amendment == null ? marked : amendment.apply(marked);
  }

  private static MarkedItem marked(Item item, Optional<Step> step) {
    Optional<Answer> answer = step.map(Step::answer);
    Mark mark = answer.map(item.question()::mark).orElseGet(() -> Mark.unanswered(item.question()));
    return new MarkedItem(item, answer, mark, Optional.empty());
  }

  /** How many items have an answer that counts and says anything. */
  public int given() {
    return (int) counted.values().stream().filter(step -> step.answer().answered()).count();
  }

  public Score score() {
    return Score.sum(items.stream().map(MarkedItem::score).toList());
  }
}
