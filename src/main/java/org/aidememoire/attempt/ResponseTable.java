package org.aidememoire.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Question;

/**
 * What a class has answered in an assignment and what that is worth now, repairs included: read
 * with the same few statements however many they are.
 *
 * @param students how many are in the course now
 * @param questions all that an attempt could have, in the order of the quiz, as they are marked now
 * @param results one for each student of the course who has handed in: of the attempt that gives
 *     the grade, and where the grade is the mean of all, of the last, so that everybody is counted
 *     once
 */
public record ResponseTable(int students, List<Question> questions, List<Result> results) {
  public ResponseTable {
    questions = List.copyOf(questions);
    results = List.copyOf(results);
  }

  public static ResponseTable of(Assignment assignment) {
    ClassResults all = ClassResults.of(assignment);
    Map<String, Amendment> amendments = Repair.amendmentsIn(assignment);
    Set<Long> students = assignment.timesOfClass().keySet();
    List<Submission> ofClass =
        all.submissions().stream()
            .filter(submission -> students.contains(submission.attempt().person().id()))
            .toList();
    List<Result> results =
        counting(ofClass, assignment.delivery().grading()).stream()
            .map(submission -> all.resultOf(submission, amendments))
            .toList();
    return new ResponseTable(students.size(), questions(assignment, amendments, results), results);
  }

  private static List<Submission> counting(List<Submission> submissions, Grading grading) {
    Collection<List<Submission>> byPerson =
        submissions.stream()
            .sorted(Comparator.comparingInt(submission -> submission.attempt().number()))
            .collect(
                Collectors.groupingBy(
                    submission -> submission.attempt().person().id(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    return byPerson.stream()
        .flatMap(attempts -> grading.findCounting(attempts, Submission::score).stream())
        .toList();
  }

  /**
   * Those of the assignment's version, and those that only attempts begun before a move have. Each
   * as it marks: that of a repair, else the one by which most answers are marked.
   */
  private static List<Question> questions(
      Assignment assignment, Map<String, Amendment> amendments, List<Result> results) {
    Map<String, Question> questions = new LinkedHashMap<>();
    assignment.version().content().items().forEach(item -> keep(questions, item));
    Map<String, Map<Question, Integer>> marking = new HashMap<>();
    for (MarkedItem marked : results.stream().flatMap(each -> each.items().stream()).toList()) {
      keep(questions, marked.item());
      marking
          .computeIfAbsent(marked.item().id(), id -> new LinkedHashMap<>())
          .merge(marked.item().question(), 1, Integer::sum);
    }
    marking.forEach((id, counts) -> questions.put(id, mostUsed(counts)));
    Map<String, Amendment> current = Amendment.concerning(assignment.version(), amendments);
    current.forEach(
        (id, amendment) ->
            amendment
                .content()
                .flatMap(content -> content.findItem(id))
                .ifPresent(question -> questions.replace(id, question)));
    return List.copyOf(questions.values());
  }

  private static void keep(Map<String, Question> questions, Item item) {
    questions.putIfAbsent(item.id(), item.question());
  }

  private static Question mostUsed(Map<Question, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
