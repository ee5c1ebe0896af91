package org.aidememoire.attempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;

/**
 * All that decides the marks of one attempt beside its questions. Every mark comes about here: that
 * of a hand-in, of a list, of an explanation, and of a question that was put right.
 *
 * @param held the answers that count, and those that were kept beside them
 * @param byPerson what persons said to the answers
 */
record Marking(HeldAnswers held, Checks checks, ByPerson byPerson) {

  /**
   * What persons said to answers, which may have changed since.
   *
   * @param judged what was found by a rubric, by the id of the item
   * @param overrides points in place of those worked out, by the id of the item
   */
  record ByPerson(Map<String, RubricMark> judged, Map<String, MarkOverride> overrides) {
    static final ByPerson NOTHING = new ByPerson(Map.of(), Map.of());

    ByPerson {
      judged = Map.copyOf(judged);
      overrides = Map.copyOf(overrides);
    }

    /**
     * One statement where a teacher has given points, and one where anything is marked by a rubric.
     */
    static ByPerson of(Attempt attempt) {
      List<Long> id = List.of(attempt.id());
      return new ByPerson(
          hasRubric(List.of(attempt.version()))
              ? RubricMark.newestByAttempt(id).getOrDefault(attempt.id(), Map.of())
              : Map.of(),
          attempt.circumstances().rare().overridden() ? MarkOverride.newestOf(attempt) : Map.of());
    }
  }

  /**
   * @param counted by the id of their item
   */
  Marking(Map<String, Step> counted, Checks checks, ByPerson byPerson) {
    this(HeldAnswers.only(counted), checks, byPerson);
  }

  static Marking of(Attempt attempt) {
    return new Marking(attempt.countedAnswers(), Checks.of(attempt), ByPerson.of(attempt));
  }

  /** Whether anything in these versions is marked by a person, criterion by criterion. */
  static boolean hasRubric(Collection<LessonVersion> versions) {
    return versions.stream()
        .distinct()
        .flatMap(version -> version.content().items().stream())
        .anyMatch(Result::isMarkedByRubric);
  }

  /**
   * The item with its mark.
   *
   * @throws IllegalStateException where its answer does not fit it
   */
  MarkedItem mark(Item item) {
    return judged(item)
        .or(() -> find(item))
        .orElseThrow(() -> new IllegalStateException("An answer does not fit " + item.id()));
  }

  /**
   * The item with the mark that its answer has by this item's question, which may be another than
   * it was given to; empty where the answer does not fit that.
   */
  Optional<MarkedItem> find(Item item) {
    Optional<Step> step = held.findHolding(item.id());
    return step.isEmpty()
        ? Optional.of(new MarkedItem(item, Optional.empty(), Mark.unanswered(item.question())))
        : find(item, step.get(), checks);
  }

  /**
   * Where tries cost points, the best of them counts: who has earned a part of the points, and
   * tries for the rest, cannot lose by it. Moodle marks so in its adaptive mode (the highest of the
   * tries less their penalties).
   */
  private static Optional<MarkedItem> find(Item item, Step step, Checks checks) {
    Step settling = checks.findSettling(item, step).orElse(step);
    return after(item, settling, checks).map(last -> best(last, settling, checks));
  }

  private static MarkedItem best(MarkedItem last, Step settling, Checks checks) {
    MarkedItem best = last;
    for (Step earlier : checks.failedBefore(last.item(), settling)) {
      MarkedItem other = after(last.item(), earlier, checks).orElse(best);
      if (other.score().earned().compareTo(best.score().earned()) > 0) {
        best = other.before(last);
      }
    }
    return best;
  }

  private static Optional<MarkedItem> after(Item item, Step step, Checks checks) {
    Answer answer = step.answer();
    return Mark.find(item.question(), answer)
        .map(mark -> new MarkedItem(item, Optional.of(answer), mark))
        .map(marked -> marked.after(checks.costsBefore(item, step)));
  }

  /**
   * The item with the points that a teacher gave in place of these, if any. What a repair gives to
   * everybody comes before that.
   */
  MarkedItem overridden(MarkedItem marked) {
    String id = marked.item().id();
    return Optional.ofNullable(byPerson.overrides().get(id))
        .filter(override -> !marked.granted() && override.isAbout(held.findHolding(id)))
        .map(override -> override.apply(marked))
        .orElse(marked);
  }

  /**
   * What a teacher gave for an answer that does not count any more, by the id of the item; not
   * where a person has judged the one that counts.
   */
  Map<String, MarkOverride> lapsed() {
    Map<String, MarkOverride> lapsed = new HashMap<>(byPerson.overrides());
    lapsed.values().removeIf(given -> given.isAbout(held.findHolding(given.questionId())));
    lapsed.keySet().removeIf(id -> findJudged(id).isPresent());
    return lapsed;
  }

  /** As a person found it; empty where nobody has judged this state of the answer. */
  private Optional<MarkedItem> judged(Item item) {
    RubricMark given = byPerson.judged().get(item.id());
    return given != null && item.question() instanceof LongText prose
        ? findJudged(item.id())
            .map(answer -> new MarkedItem(item, Optional.of(answer), given.mark(prose, answer)))
        : Optional.empty();
  }

  /** The answer that counts, where a person has judged it. */
  private Optional<Answer> findJudged(String id) {
    RubricMark given = byPerson.judged().get(id);
    return given == null
        ? Optional.empty()
        : held.findHolding(id).filter(given::isAbout).map(Step::answer).filter(Answer::answered);
  }
}
