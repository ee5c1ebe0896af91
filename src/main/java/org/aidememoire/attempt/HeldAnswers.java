package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of all that was saved in an attempt or a notebook matters now: the answer that holds for
 * each question that has one, and those that were kept beside it.
 *
 * @param holding by question
 * @param stale by question; without those that have none
 */
public record HeldAnswers(Map<String, Step> holding, Map<String, StaleAnswers> stale) {
  public static final HeldAnswers NONE = only(Map.of());

  /**
   * One statement. Stale answers are few and mostly none; then nothing is read beside what holds.
   */
  private static final String NEWEST =
      """
      from Step s where s.%1$s = ?1 and (s.stale or s.kind = REDO
        or s.number = (select max(t.number) from Step t where t.%1$s = ?1
          and t.questionId = s.questionId and t.receivedAt < ?2 and not t.stale)
        or (s.questionId, s.follows) in
          (select u.questionId, u.number from Step u where u.%1$s = ?1 and u.stale))
      order by s.questionId, s.number""";

  public HeldAnswers {
    holding = Collections.unmodifiableMap(new LinkedHashMap<>(holding));
    stale = Map.copyOf(stale);
  }

  /** Where nothing is known of stale answers, or nothing asked. */
  static HeldAnswers only(Map<String, Step> holding) {
    return new HeldAnswers(holding, Map.of());
  }

  /**
   * @param before the first instant at which an answer is too late to hold
   */
  static HeldAnswers in(Attempt attempt, Instant before) {
    return of(list("attempt", attempt, before), before);
  }

  static HeldAnswers in(Notebook notebook) {
    return of(list("notebook", notebook, Saving.NEVER), Saving.NEVER);
  }

  private static List<Step> list(String owner, Object of, Instant before) {
    return Panache.getEntityManager()
        .createQuery(NEWEST.formatted(owner), Step.class)
        .setParameter(1, of)
        .setParameter(2, before)
        .getResultList();
  }

  /**
   * @param steps as {@link #NEWEST} finds them, in that order
   */
  static HeldAnswers of(List<Step> steps, Instant before) {
    Map<String, Step> holding = new LinkedHashMap<>();
    steps.stream()
        .filter(step -> !step.isStale() && step.receivedAt().isBefore(before))
        .forEach(step -> holding.put(step.questionId(), step));
    if (steps.stream().noneMatch(Step::isStale)) {
      return only(holding);
    }
    Map<String, List<Step>> byQuestion =
        steps.stream().collect(Collectors.groupingBy(Step::questionId));
    Map<String, StaleAnswers> stale = new LinkedHashMap<>();
    holding.forEach(
        (id, held) -> stale.put(id, StaleAnswers.of(byQuestion.getOrDefault(id, List.of()), held)));
    stale.values().removeIf(answers -> answers.all().isEmpty());
    return new HeldAnswers(holding, stale);
  }

  /** Those beside the answer to a question. */
  public StaleAnswers staleTo(String questionId) {
    return stale.getOrDefault(questionId, StaleAnswers.NONE);
  }

  public Optional<Step> findHolding(String questionId) {
    return Optional.ofNullable(holding.get(questionId));
  }

  /** A step of a question that holds or is stale. */
  Optional<Step> find(String questionId, int unsafeNumber) {
    return Stream.concat(findHolding(questionId).stream(), staleTo(questionId).all().stream())
        .filter(step -> step.number() == unsafeNumber)
        .findFirst();
  }
}
