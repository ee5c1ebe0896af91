package org.aidememoire.marking.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.ClassResults;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.Person;

/**
 * Whose marks other repairs would change, and how. Changes nothing.
 *
 * @param changes first those who would lose, then those who would gain, each by name
 * @param keepers for whom a question would earn other points, if a teacher had not given them
 *     these; by name
 * @param unchanged how many hand-ins would keep their marks
 */
public record DryRun(List<Change> changes, List<Keeper> keepers, int unchanged) {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::direction)
          .thenComparing(Change::student, String.CASE_INSENSITIVE_ORDER)
          .thenComparingLong(Change::personId);

  /** A student whose points stay as a teacher gave them. */
  public record Keeper(long personId, String student) {
    private static final Comparator<Keeper> BY_NAME =
        Comparator.comparing(Keeper::student, String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(Keeper::personId);
  }

  /** What becomes of a student's share of the points, the worst first. */
  public enum Direction {
    LOWER,
    HIGHER,
    /** The points are others, their share is the same. */
    SAME
  }

  /** One student's marks, as they are and as they would be. */
  public record Change(
      long personId, String student, Score before, Score after, List<ItemChange> items) {

    public Direction direction() {
      int order = Double.compare(after.share(), before.share());
      return order < 0 ? Direction.LOWER : order > 0 ? Direction.HIGHER : Direction.SAME;
    }
  }

  /**
   * One question's marks, as they are and as they would be.
   *
   * @param number of the question in the version of the class, counted from 1; 0 where that does
   *     not have it
   */
  public record ItemChange(int number, Points before, Points after) {}

  /**
   * What an item adds to the whole.
   *
   * @param earned below 0 where its certainty cost more than it earned
   */
  public record Points(BigDecimal earned, BigDecimal possible) {
    static Points of(Result result, MarkedItem item) {
      return new Points(result.points(item), item.score().possible());
    }
  }

  public DryRun {
    changes = changes.stream().sorted(ORDER).toList();
    keepers = keepers.stream().distinct().sorted(Keeper.BY_NAME).toList();
  }

  /** What would become of an assignment's marks if these repairs stood instead of those that do. */
  public static DryRun of(AskedItems asked, Map<String, Amendment> instead) {
    Assignment assignment = asked.assignment();
    Map<String, Amendment> now = Repair.amendmentsIn(assignment);
    ClassResults results = ClassResults.of(assignment);
    List<String> questions = asked.distinct().stream().map(Item::id).toList();
    List<Change> changes = new ArrayList<>();
    List<Keeper> keepers = new ArrayList<>();
    List<Submission> ofClass = ofClass(assignment, results);
    for (Submission submission : ofClass) {
      Result before = results.resultOf(submission, now);
      Result after = results.resultOf(submission, instead);
      List<ItemChange> items = items(before, after, questions);
      Person student = submission.attempt().person();
      if (keepsPoints(before, after)) {
        keepers.add(new Keeper(student.id(), student.displayName()));
      }
      if (!items.isEmpty()) {
        changes.add(
            new Change(student.id(), student.displayName(), before.score(), after.score(), items));
      }
    }
    return new DryRun(changes, keepers, ofClass.size() - changes.size());
  }

  /** Whoever was taken out of the course is marked with the others, and named nowhere. */
  private static List<Submission> ofClass(Assignment assignment, ClassResults results) {
    Set<Long> students = assignment.timesOfClass().keySet();
    return results.submissions().stream()
        .filter(submission -> students.contains(submission.attempt().person().id()))
        .toList();
  }

  /** Whether points that a teacher gave this student stand against what would become of others. */
  private static boolean keepsPoints(Result before, Result after) {
    return IntStream.range(0, before.items().size())
        .filter(i -> after.items().get(i).override().isPresent())
        .anyMatch(
            i -> {
              MarkedItem is = before.items().get(i);
              MarkedItem would = after.items().get(i);
              return Points.of(before, is).equals(Points.of(after, would))
                  && !Points.of(before, is.workedOut()).equals(Points.of(after, would.workedOut()));
            });
  }

  private static List<ItemChange> items(Result before, Result after, List<String> questions) {
    List<ItemChange> items = new ArrayList<>();
    for (int i = 0; i < before.items().size(); i++) {
      MarkedItem item = before.items().get(i);
      Points is = Points.of(before, item);
      Points would = Points.of(after, after.items().get(i));
      if (!is.equals(would)) {
        items.add(new ItemChange(questions.indexOf(item.item().id()) + 1, is, would));
      }
    }
    items.sort(Comparator.comparingInt(ItemChange::number));
    return items;
  }

  public long count(Direction direction) {
    return changes.stream().filter(change -> change.direction() == direction).count();
  }
}
