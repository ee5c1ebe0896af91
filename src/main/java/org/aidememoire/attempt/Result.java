package org.aidememoire.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * An attempt, marked: worked out anew from its steps, the version of the lesson and the repairs
 * that stand in its assignment.
 */
public record Result(List<MarkedItem> items, Map<String, Step> counted, FeedbackPolicy policy) {

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

    /**
     * The points by Gardner-Medwin's table, as a part of the most that certainty can earn: from −2
     * to 1 times what the item is worth. What nobody answered, or a person marks, is not weighed.
     */
    public double byCertainty() {
      double possible = mark.score().possible().doubleValue();
      double earned = mark.score().earned().doubleValue();
      boolean byPerson = mark.waits() || mark.answer() instanceof AnswerMark.ByRubric;
      boolean weighed = answer.filter(Answer::answered).isPresent() && !byPerson;
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
    return of(
        attempt,
        attempt.countedAnswers(),
        attempt.findAssignment().map(Repair::amendmentsIn).orElse(Map.of()));
  }

  /**
   * @param amendments by the id of their question
   */
  static Result of(Attempt attempt, Map<String, Step> counted, Map<String, Amendment> amendments) {
    Checks checks = Checks.of(attempt);
    List<Item> items = attempt.items();
    Map<RubricMark.On, RubricMark> judged =
        items.stream().anyMatch(Result::isMarkedByRubric)
            ? RubricMark.newest(List.of(attempt.id()))
            : Map.of();
    return new Result(
        items.stream()
            .map(
                item -> {
                  Optional<Step> step = Optional.ofNullable(counted.get(item.id()));
                  return judged(item, step, judged.get(new RubricMark.On(attempt.id(), item.id())))
                      .orElseGet(() -> marked(item, step, checks));
                })
            .map(marked -> amended(marked, amendments))
            .toList(),
        counted,
        checks.policy());
  }

  /** Whether a person marks it, criterion by criterion. */
  public static boolean isMarkedByRubric(Item item) {
    return item.question() instanceof LongText prose && prose.rubric() != null;
  }

  /** As a person found it; empty where nobody has judged this state of the answer. */
  private static Optional<MarkedItem> judged(
      Item item, Optional<Step> step, @Nullable RubricMark judged) {
    return judged != null && item.question() instanceof LongText prose
        ? step.filter(judged::isAbout)
            .map(Step::answer)
            .filter(Answer::answered)
            .map(
                answer ->
                    new MarkedItem(
                        item, Optional.of(answer), judged.mark(prose, answer), Optional.empty()))
        : Optional.empty();
  }

  /** One answer to an item by itself, with what it cost to come to it. */
  public static MarkedItem of(Item item, Step step, Checks checks) {
    return marked(item, Optional.of(step), checks);
  }

  private static MarkedItem marked(Item item, Optional<Step> step, Checks checks) {
    Mark mark =
        step.map(one -> checks.weighed(item, one, item.question().mark(one.answer())))
            .orElseGet(() -> Mark.unanswered(item.question()));
    return new MarkedItem(item, step.map(Step::answer), mark, Optional.empty());
  }

  private static MarkedItem amended(MarkedItem marked, Map<String, Amendment> amendments) {
    Amendment amendment = amendments.get(marked.item().id());
    return amendment == null ? marked : amendment.apply(marked);
  }

  /** How many answers wait for a person to mark them; until then they earn nothing. */
  public int waiting() {
    return (int) items.stream().filter(marked -> marked.mark().waits()).count();
  }

  /** How many items have an answer that counts and says anything. */
  public int given() {
    return (int) counted.values().stream().filter(step -> step.answer().answered()).count();
  }

  /** Where it goes by certainty, what wrong answers cost is taken off; nobody falls below 0. */
  public Score score() {
    Score plain = Score.sum(items.stream().map(MarkedItem::score).toList());
    if (policy != FeedbackPolicy.CERTAINTY) {
      return plain;
    }
    double earned = items.stream().mapToDouble(MarkedItem::byCertainty).sum();
    return Score.of(
        Math.clamp(earned, 0, plain.possible().doubleValue()), plain.possible().doubleValue());
  }
}
