package org.aidememoire.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Times;
import org.aidememoire.attempt.Marking.ByPerson;

/**
 * What everybody has handed in for an assignment, ready to be marked: read with the same few
 * statements however many they are.
 */
public final class ClassResults {
  private final List<Submission> submissions;
  private final Map<Long, Map<String, Step>> counted = new HashMap<>();
  private final Map<Long, List<Step>> checks;
  private final Map<Long, Map<String, RubricMark>> judged;
  private final Map<Long, Map<String, MarkOverride>> overrides;

  private ClassResults(Assignment assignment) {
    submissions = Submission.listStandingIn(assignment);
    checks =
        attempts().anyMatch(attempt -> attempt.policy().checksItems())
            ? ClassSteps.listChecks(assignment).stream().collect(groupingBy(Step::attemptId))
            : Map.of();
    judged =
        Marking.hasRubric(attempts().map(Attempt::version).toList())
            ? RubricMark.newestByAttempt(attempts().map(Attempt::id).toList())
            : Map.of();
    overrides = MarkOverride.newestIn(assignment);
    count(assignment);
  }

  public static ClassResults of(Assignment assignment) {
    return new ClassResults(assignment);
  }

  private Stream<Attempt> attempts() {
    return submissions.stream().map(Submission::attempt);
  }

  private void count(Assignment assignment) {
    Map<Long, Instant> due = dueDates(assignment);
    List<Step> newest = ClassSteps.listNewest(assignment);
    keep(newest, due);
    List<Long> late =
        newest.stream()
            .filter(step -> !isInTime(step, due))
            .map(Step::attemptId)
            .distinct()
            .toList();
    if (!late.isEmpty()) {
      keep(ClassSteps.listHolding(late), due);
    }
  }

  private Map<Long, Instant> dueDates(Assignment assignment) {
    Map<Long, Times> times = assignment.timesOf(attempts().map(Attempt::person).toList());
    return attempts().collect(toMap(Attempt::id, attempt -> attempt.dueAt(times)));
  }

  /** Of steps in the order of their numbers, the last in time is the one that counts. */
  private void keep(List<Step> steps, Map<Long, Instant> due) {
    for (Step step : steps) {
      if (isInTime(step, due)) {
        counted
            .computeIfAbsent(step.attemptId(), attempt -> new HashMap<>())
            .put(step.questionId(), step);
      }
    }
  }

  /** A step of an attempt that was reopened just now has no due date here, and does not count. */
  private static boolean isInTime(Step step, Map<Long, Instant> due) {
    return step.receivedAt().isBefore(due.getOrDefault(step.attemptId(), Instant.MIN));
  }

  /** The hand-ins that stand, attempts and persons loaded. */
  public List<Submission> submissions() {
    return submissions;
  }

  /** The result that a hand-in has, or would have, under these amendments. */
  public Result resultOf(Submission submission, Map<String, Amendment> amendments) {
    Attempt attempt = submission.attempt();
    return Result.of(attempt, marking(attempt), amendments);
  }

  private Marking marking(Attempt attempt) {
    long id = attempt.id();
    return new Marking(
        counted.getOrDefault(id, Map.of()),
        Checks.of(attempt.policy(), checks.getOrDefault(id, List.of())),
        new ByPerson(judged.getOrDefault(id, Map.of()), overrides.getOrDefault(id, Map.of())));
  }
}
