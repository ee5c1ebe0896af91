package org.aidememoire.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.rule.Certainty;

/**
 * An attempt, marked: worked out anew from its steps, the version of the lesson and the repairs
 * that stand in its assignment.
 *
 * @param held the answers that count, and those that were kept beside them
 * @param lapsed points that a teacher gave for an answer that does not count any more, by the id of
 *     the item
 */
public record Result(
    List<MarkedItem> items,
    HeldAnswers held,
    FeedbackPolicy policy,
    Map<String, MarkOverride> lapsed) {

  /**
   * An item with the answer that counts and its mark.
   *
   * @param item by whose question the answer is marked
   * @param mark after what failed tries cost
   * @param failed how many tries failed before, where that costs points
   * @param granted whether the points are given whatever the answer is worth and however sure its
   *     writer was: to everybody by a repair, or to this student by an override
   * @param before as it would be without that override, or else without a repair; empty where there
   *     is neither
   * @param later the last answer, where an earlier try counts because it earned more; else empty
   * @param override by which the teacher gave this student other points; empty where they did not
   */
  public record MarkedItem(
      Item item,
      Optional<Answer> answer,
      Mark mark,
      int failed,
      boolean granted,
      Optional<MarkedItem> before,
      Optional<MarkedItem> later,
      Optional<MarkOverride> override) {

    MarkedItem(Item item, Optional<Answer> answer, Mark mark) {
      this(item, answer, mark, 0, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** After so many tries that failed, each of which costs a part of the points. */
    MarkedItem after(int tries) {
      if (tries == 0) {
        return this;
      }
      Score plain = score();
      Score left = Score.share(plain.share() * item.tries().left(tries), plain.possible());
      return new MarkedItem(
          item, answer, mark.withScore(left), tries, granted, before, later, override);
    }

    /** As the try that counts, though this answer came after it. */
    MarkedItem before(MarkedItem last) {
      return new MarkedItem(
          item, answer, mark, failed, granted, before, Optional.of(last), override);
    }

    public Score score() {
      return mark.score();
    }

    /** With the points that everybody gets. */
    MarkedItem granted(Score score) {
      return new MarkedItem(
          item,
          answer,
          mark.withScore(score),
          failed,
          true,
          Optional.of(this),
          Optional.empty(),
          Optional.empty());
    }

    /** With points that the teacher gave to this student alone. */
    MarkedItem overridden(Score score, MarkOverride by) {
      return new MarkedItem(
          item,
          answer,
          mark.withScore(score),
          failed,
          true,
          Optional.of(this),
          later,
          Optional.of(by));
    }

    /**
     * As it is worked out, repairs included, without what the teacher gave to this student alone.
     */
    public MarkedItem workedOut() {
      return override.isPresent() ? before.orElseThrow() : this;
    }

    /**
     * Whether a teacher can give other points: not where there is nothing to earn, nor where a
     * repair gives everybody the points.
     */
    public boolean isOverridable() {
      return score().possible().signum() > 0 && !workedOut().granted();
    }

    /** With other points for the same answer. */
    MarkedItem scored(Score score) {
      return new MarkedItem(
          item, answer, mark.withScore(score), failed, false, Optional.of(this), later, override);
    }

    /** As a repair of the other item. */
    MarkedItem insteadOf(MarkedItem other) {
      return new MarkedItem(
          item, answer, mark, failed, granted, Optional.of(other), later, override);
    }

    /** Whether a person has yet to mark it. */
    public boolean waits() {
      return mark.waits() && !granted;
    }

    /**
     * How sure its writer is taken to be, where marks go by certainty. Empty where that does not
     * touch this one: nobody answered it, a person marks it, or everybody gets the same.
     */
    public Optional<Certainty> weight() {
      boolean byPerson = mark.waits() || mark.answer() instanceof AnswerMark.ByRubric;
      boolean worth = score().possible().signum() > 0;
      return answer
          .filter(given -> given.answered() && worth && !byPerson && !granted)
          .map(given -> Objects.requireNonNullElse(given.certainty(), Certainty.WHERE_NOT_SAID));
    }

    /**
     * The points by Gardner-Medwin's table, as a part of the most that certainty can earn: from −2
     * to 1 times what the item is worth.
     */
    public BigDecimal weighedPoints() {
      return weight()
          .map(certainty -> certainty.weigh(score().share()) / Certainty.MOST)
          .map(factor -> score().possible().multiply(BigDecimal.valueOf(factor)))
          .orElse(score().earned())
          .setScale(Score.PLACES, RoundingMode.HALF_UP);
    }
  }

  public Result {
    items = List.copyOf(items);
    lapsed = Map.copyOf(lapsed);
  }

  public static Result of(Attempt attempt) {
    return of(attempt, Marking.of(attempt), Repair.amendmentsOf(Repair.listFor(attempt)));
  }

  /**
   * @param repairs all in the attempt's assignment, where somebody has read them already
   */
  public static Result of(Attempt attempt, List<Repair> repairs) {
    return of(attempt, Marking.of(attempt), Repair.amendmentsOf(repairs));
  }

  /**
   * @param amendments all in the attempt's assignment, by the id of their question
   */
  static Result of(Attempt attempt, Marking marking, Map<String, Amendment> amendments) {
    Map<String, Amendment> own = Amendment.concerning(attempt.version(), amendments);
    return new Result(
        attempt.items().stream()
            .map(item -> marking.overridden(amended(item, marking, own)))
            .toList(),
        marking.held(),
        marking.checks().policy(),
        marking.lapsed());
  }

  /**
   * @param amendments by the id of their question
   */
  static MarkedItem amended(Item item, Marking marking, Map<String, Amendment> amendments) {
    MarkedItem marked = marking.mark(item);
    Amendment amendment = amendments.get(item.id());
    return amendment == null ? marked : amendment.apply(marked, marking);
  }

  /** The answers that count, by the id of their item. */
  public Map<String, Step> counted() {
    return held.holding();
  }

  /** What a teacher gave for this item, where it does not hold for the answer that counts now. */
  public Optional<MarkOverride> findLapsed(MarkedItem item) {
    return Optional.ofNullable(lapsed.get(item.item().id())).filter(given -> item.isOverridable());
  }

  /** Whether a person marks it, criterion by criterion. */
  public static boolean isMarkedByRubric(Item item) {
    return item.question() instanceof LongText prose && prose.rubric() != null;
  }

  /** How many answers wait for a person to mark them; until then they earn nothing. */
  public int waiting() {
    return (int) items.stream().filter(MarkedItem::waits).count();
  }

  /** How many items have an answer that counts and says anything. */
  public int given() {
    return (int) counted().values().stream().filter(step -> step.answer().answered()).count();
  }

  /** Whether answers are weighed by how sure their writers are of them. */
  public boolean byCertainty() {
    return policy == FeedbackPolicy.CERTAINTY;
  }

  /** What an item adds to the whole: below 0 where its certainty cost more than it earned. */
  public BigDecimal points(MarkedItem item) {
    return byCertainty() ? item.weighedPoints() : item.score().earned();
  }

  /** What all items come to; where it goes by certainty, that can be below 0. */
  public BigDecimal sum() {
    return items.stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum, out of what was possible; nobody falls below 0. */
  public Score score() {
    Score plain = Score.sum(items.stream().map(MarkedItem::score).toList());
    return new Score(sum().max(BigDecimal.ZERO), plain.possible());
  }
}
