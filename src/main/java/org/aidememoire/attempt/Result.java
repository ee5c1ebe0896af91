package org.aidememoire.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.rule.Certainty;

/** An attempt, marked: worked out anew from its steps and the version of the lesson. */
public record Result(List<MarkedItem> items, Map<String, Step> counted, FeedbackPolicy policy) {

  /** An item with the answer that counts and its mark. */
  public record MarkedItem(Item item, Optional<Answer> answer, Mark mark) {

    /**
     * The points by Gardner-Medwin's table, as a part of the most that certainty can earn: from −2
     * to 1 times what the item is worth. What nobody answered, or a person marks, is not weighed.
     */
    public double byCertainty() {
      double possible = mark.score().possible().doubleValue();
      double earned = mark.score().earned().doubleValue();
      boolean weighed = answer.filter(Answer::answered).isPresent() && !mark.waits();
      return weighed && possible > 0
          ? possible * certainty().weigh(earned / possible) / Certainty.MOST
          : earned;
    }

    public BigDecimal weighedPoints() {
      return BigDecimal.valueOf(byCertainty());
    }

    private Certainty certainty() {
      return answer
          .map(Answer::certainty) // null, so empty, where it was not said
          .orElse(Certainty.WHERE_NOT_SAID);
    }
  }

  public Result {
    items = List.copyOf(items);
    counted = Map.copyOf(counted);
  }

  public static Result of(Attempt attempt) {
    Map<String, Step> counted = attempt.countedAnswers();
    Checks checks = Checks.of(attempt);
    return new Result(
        attempt.items().stream()
            .map(item -> marked(item, Optional.ofNullable(counted.get(item.id())), checks))
            .toList(),
        counted,
        checks.policy());
  }

  /** One answer to an item by itself, with what it cost to come to it. */
  public static MarkedItem of(Item item, Step step, Checks checks) {
    return marked(item, Optional.of(step), checks);
  }

  private static MarkedItem marked(Item item, Optional<Step> step, Checks checks) {
    Mark mark =
        step.map(one -> checks.weighed(item, one, item.question().mark(one.answer())))
            .orElseGet(() -> Mark.unanswered(item.question()));
    return new MarkedItem(item, step.map(Step::answer), mark);
  }

  /** How many items have an answer that counts and says anything. */
  public int given() {
    return (int) counted.values().stream().filter(step -> step.answer().answered()).count();
  }

  /** Where it goes by certainty, what wrong answers cost is taken off; nobody falls below 0. */
  public Score score() {
    Score plain = Score.sum(items.stream().map(marked -> marked.mark().score()).toList());
    if (policy != FeedbackPolicy.CERTAINTY) {
      return plain;
    }
    double earned = items.stream().mapToDouble(MarkedItem::byCertainty).sum();
    return Score.of(
        Math.clamp(earned, 0, plain.possible().doubleValue()), plain.possible().doubleValue());
  }
}
