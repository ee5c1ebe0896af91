package org.aidememoire.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.CountedAnswers;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.RubricMark;
import org.aidememoire.attempt.Step;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Rubric.Judgement;

/**
 * A long answer that was handed in and that a person marks by its rubric.
 *
 * @param answer the state of it that counts
 * @param mark the newest mark; it may be about an earlier state
 * @param overridden whether points were given for it in another way, so that it need not be marked
 */
public record WrittenAnswer(
    Attempt attempt,
    LongText question,
    Step answer,
    Optional<RubricMark> mark,
    boolean overridden) {

  /** What is to be done about it. */
  public enum State {
    TO_MARK,
    /** It was marked, and has changed since. */
    OUTDATED,
    MARKED
  }

  public State state() {
    return overridden
        ? State.MARKED
        : mark.map(given -> given.isAbout(answer) ? State.MARKED : State.OUTDATED)
            .orElse(State.TO_MARK);
  }

  public boolean isMarked() {
    return state() == State.MARKED;
  }

  /** The id of its mark; 0 where it has none. */
  public long markId() {
    return mark.map(RubricMark::id).orElse(0L);
  }

  /** Whether this is what was found last. */
  public boolean isJudgedSo(Judgement judgement) {
    return mark.filter(given -> given.judgement().equals(judgement)).isPresent();
  }

  /** What it earns by its mark. */
  public Score score() {
    return mark.map(given -> Mark.judged(question, answer.answer(), given.judgement()).score())
        .orElseGet(() -> Mark.unanswered(question).score());
  }

  boolean isOf(long attemptId, String questionId) {
    return attempt.id() == attemptId && question.id().equals(questionId);
  }

  /**
   * All of an assignment, question by question, so that like is compared with like; read with five
   * queries, however many there are.
   */
  public static List<WrittenAnswer> listIn(Assignment assignment) {
    List<String> questions = questions(assignment);
    List<Attempt> attempts =
        questions.isEmpty() ? List.of() : CountedAnswers.listHandedIn(assignment);
    if (attempts.isEmpty()) {
      return List.of();
    }
    Map<RubricMark.On, RubricMark> marks =
        RubricMark.newest(attempts.stream().map(Attempt::id).toList());
    Predicate<Step> overridden = MarkOverride.standingIn(assignment);
    List<WrittenAnswer> all = new ArrayList<>();
    for (Step answer : CountedAnswers.list(attempts, questions)) {
      Attempt attempt = answer.findAttempt().orElseThrow();
      Optional<RubricMark> mark =
          Optional.ofNullable(marks.get(new RubricMark.On(attempt.id(), answer.questionId())));
      find(attempt, answer.questionId())
          .filter(question -> answer.answer().answered())
          .ifPresent(
              question ->
                  all.add(
                      new WrittenAnswer(attempt, question, answer, mark, overridden.test(answer))));
    }
    all.sort(
        Comparator.comparing((WrittenAnswer one) -> questions.indexOf(one.question.id()))
            .thenComparing(one -> one.attempt.id()));
    return List.copyOf(all);
  }

  /** How many of these are not marked, or have changed since. */
  public static int countToMark(List<WrittenAnswer> all) {
    return (int) all.stream().filter(one -> !one.isMarked()).count();
  }

  /** Whether the assignment's quiz asks for answers that a person marks. */
  public static boolean areAskedIn(Assignment assignment) {
    return !questions(assignment).isEmpty();
  }

  public static Optional<WrittenAnswer> find(
      List<WrittenAnswer> all, long unsafeAttemptId, String unsafeQuestionId) {
    return all.stream().filter(one -> one.isOf(unsafeAttemptId, unsafeQuestionId)).findFirst();
  }

  /** The next that is to be marked after this one, or before it where none comes after. */
  public Optional<WrittenAnswer> next(List<WrittenAnswer> all) {
    int here = all.indexOf(this);
    return Stream.concat(all.subList(here + 1, all.size()).stream(), all.subList(0, here).stream())
        .filter(one -> !one.isMarked())
        .findFirst();
  }

  private static List<String> questions(Assignment assignment) {
    return AskedItems.in(assignment).items().stream()
        .filter(Result::isMarkedByRubric)
        .map(Item::id)
        .distinct()
        .toList();
  }

  private static Optional<LongText> find(Attempt attempt, String questionId) {
    return attempt
        .version()
        .content()
        .findItem(questionId)
        .filter(question -> question instanceof LongText prose && prose.rubric() != null)
        .map(question -> (LongText) question);
  }
}
