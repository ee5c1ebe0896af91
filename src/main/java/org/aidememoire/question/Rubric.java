package org.aidememoire.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By what a person marks a long answer: an analytic rubric, criteria each with levels of its own
 * (Brookhart 2013, "How to create and use rubrics", chapter 1). Students see it before they answer.
 */
public record Rubric(List<Criterion> criteria) {

  /**
   * @param id permanent within its question
   * @param text what is looked at
   * @param levels at least two, in the author's order
   */
  public record Criterion(String id, String text, List<Level> levels) {
    public Criterion {
      levels = List.copyOf(levels);
      new InvalidQuestion.Check()
          .id(id)
          .text(text, "Criterion " + id)
          .that(levels.size() >= 2, "Criterion %s needs at least two levels.", id)
          .ids(levels.stream().map(Level::id).toList(), "level")
          .that(
              levels.stream().anyMatch(level -> level.points().signum() > 0),
              "Criterion %s needs a level that earns points.",
              id)
          .done();
    }

    /** The level that earns most. */
    public Level best() {
      return levels.stream().max(Comparator.comparing(Level::points)).orElseThrow();
    }

    /** Throws IllegalArgumentException where there is no such level. */
    public Level getLevel(String unsafeId) {
      return levels.stream()
          .filter(level -> level.id().equals(unsafeId))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No such level"));
    }
  }

  /**
   * @param id permanent within its criterion
   * @param points what it earns, not below 0; the question's own points decide what all is worth
   * @param text what an answer at this level is like
   */
  public record Level(String id, BigDecimal points, String text) {
    public Level {
      new InvalidQuestion.Check()
          .id(id)
          .text(text, "Level " + id)
          .that(points.signum() >= 0, "A level cannot earn less than nothing.")
          .done();
    }
  }

  /**
   * What a person found.
   *
   * @param levels the id of the level by the id of its criterion, one for each criterion; sorted,
   *     so that the same judgement is always stored the same
   * @param comment for the student; may be empty
   */
  public record Judgement(Map<String, String> levels, String comment) {
    public Judgement {
      levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }
  }

  public Rubric {
    criteria = List.copyOf(criteria);
    new InvalidQuestion.Check()
        .that(!criteria.isEmpty(), "A rubric needs at least one criterion.")
        .ids(criteria.stream().map(Criterion::id).toList(), "criterion")
        .done();
  }

  /** What an answer at the best level of every criterion earns. */
  public BigDecimal most() {
    return criteria.stream()
        .map(criterion -> criterion.best().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The points of the levels found, over those of the best levels.
   *
   * @throws IllegalArgumentException where a criterion was not judged, or at a level it has not
   */
  public AnswerMark.ByRubric mark(Judgement found) {
    if (!found
        .levels()
        .keySet()
        .equals(criteria.stream().map(Criterion::id).collect(Collectors.toSet()))) {
      throw new IllegalArgumentException("Every criterion is judged once");
    }
    double most = most().doubleValue();
    BigDecimal earned = BigDecimal.ZERO;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (Criterion criterion : criteria) {
      Level level = criterion.getLevel(found.levels().getOrDefault(criterion.id(), ""));
      boolean best = level.points().compareTo(criterion.best().points()) == 0;
      earned = earned.add(level.points());
      parts.add(
          new AnswerMark.Part(
              criterion.id(), level.id(), best, level.points().doubleValue() / most));
    }
    return new AnswerMark.ByRubric(earned.doubleValue() / most, parts, found.comment());
  }
}
