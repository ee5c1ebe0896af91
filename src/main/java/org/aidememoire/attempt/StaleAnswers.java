package org.aidememoire.attempt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidememoire.question.Answer;

/**
 * The answers to one question that never came to hold, because their writer did not know a newer
 * one.
 *
 * @param all by number
 * @param undecided those that their person can still choose instead of the one that holds, the
 *     newest first; where several say the same, the newest of them
 */
public record StaleAnswers(List<Step> all, List<Step> undecided) {
  static final StaleAnswers NONE = new StaleAnswers(List.of(), List.of());

  public StaleAnswers {
    all = List.copyOf(all);
    undecided = List.copyOf(undecided);
  }

  /**
   * Whoever chooses sends an answer that follows a stale one, as no other save does. That decides
   * about all stale ones up to there; to begin the item anew, about all before.
   *
   * @param steps of one question, by number: at least those that are stale, those that follow one
   *     that is, and those that began anew
   */
  static StaleAnswers of(List<Step> steps, Step holding) {
    List<Step> all = steps.stream().filter(Step::isStale).toList();
    if (all.isEmpty()) {
      return NONE;
    }
    int decided = decided(steps, all);
    Set<Answer> said = new HashSet<>(Set.of(holding.answer()));
    List<Step> undecided = new ArrayList<>(all).reversed();
    return new StaleAnswers(
        all,
        undecided.stream()
            .filter(step -> step.number() > decided && said.add(step.answer()))
            .toList());
  }

  /** The number up to which stale answers have been decided about. */
  private static int decided(List<Step> steps, List<Step> stale) {
    Predicate<Step> isChoice =
        step -> stale.stream().anyMatch(other -> other.number() == step.follows());
    int chosen =
        steps.stream()
            .filter(step -> !step.isStale())
            .filter(isChoice)
            .mapToInt(Step::follows)
            .max()
            .orElse(0);
    int begunAnew =
        steps.stream()
            .filter(step -> step.kind() == Step.Kind.REDO)
            .mapToInt(Step::number)
            .max()
            .orElse(0);
    return Math.max(chosen, begunAnew);
  }

  /** Under which they were saved, with blanks between them. */
  public String keys() {
    return all.stream().map(step -> step.key().toString()).collect(Collectors.joining(" "));
  }

  /** The number of the newest; there must be one. */
  public int newest() {
    return all.getLast().number();
  }
}
