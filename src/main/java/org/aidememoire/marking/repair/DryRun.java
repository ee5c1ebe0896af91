package org.aidememoire.marking.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.ClassResults;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.Score;
import org.aidememoire.people.Person;

/**
 * Whose marks other repairs would change, and how. Changes nothing.
 *
 * @param changes first those who would lose, then those who would gain, each by name
 * @param unchanged how many hand-ins would keep their marks
 */
public record DryRun(List<Change> changes, int unchanged) {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::direction)
          .thenComparing(Change::student, String.CASE_INSENSITIVE_ORDER)
          .thenComparingLong(Change::personId);

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
   * @param number of the question, counted from 1
   */
  public record ItemChange(int number, Score before, Score after) {}

  public DryRun {
    changes = changes.stream().sorted(ORDER).toList();
  }

  /** What would become of an assignment's marks if these repairs stood instead of those that do. */
  public static DryRun of(Assignment assignment, Map<String, Amendment> instead) {
    Map<String, Amendment> now = Repair.amendmentsIn(assignment);
    ClassResults results = ClassResults.of(assignment);
    List<Change> changes = new ArrayList<>();
    for (Submission submission : results.submissions()) {
      Result before = results.resultOf(submission, now);
      Result after = results.resultOf(submission, instead);
      List<ItemChange> items = items(before, after);
      if (!items.isEmpty()) {
        Person student = submission.attempt().person();
        changes.add(
            new Change(student.id(), student.displayName(), before.score(), after.score(), items));
      }
    }
    return new DryRun(changes, results.submissions().size() - changes.size());
  }

  private static List<ItemChange> items(Result before, Result after) {
    List<ItemChange> items = new ArrayList<>();
    for (int i = 0; i < before.items().size(); i++) {
      MarkedItem is = before.items().get(i);
      MarkedItem would = after.items().get(i);
      if (!Objects.equals(is.score(), would.score())) {
        items.add(new ItemChange(i + 1, is.score(), would.score()));
      }
    }
    return items;
  }

  public long count(Direction direction) {
    return changes.stream().filter(change -> change.direction() == direction).count();
  }
}
