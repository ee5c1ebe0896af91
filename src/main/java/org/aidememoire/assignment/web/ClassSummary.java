package org.aidememoire.assignment.web;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.site.Words;

/**
 * How far a class is, in numbers that add up to all of it. Who has handed in and is at another
 * attempt has handed in.
 *
 * @param begun how many of those who have not handed in have opened the reading or begun the quiz
 * @param quiz whether there is anything to hand in
 */
public record ClassSummary(int students, int begun, int handedIn, boolean quiz) {

  /** Read with four statements. */
  public static ClassSummary of(Assignment assignment) {
    return of(ClassList.of(assignment), assignment.version().items() > 0);
  }

  static ClassSummary of(List<StudentRow> rows, boolean quiz) {
    int handedIn = (int) rows.stream().filter(StudentRow::isHandedIn).count();
    int begun = (int) rows.stream().filter(StudentRow::isBegun).count();
    return new ClassSummary(rows.size(), begun - handedIn, handedIn, quiz);
  }

  /** How many have done anything. */
  public int atWork() {
    return begun + handedIn;
  }

  /** In words, leaving out what holds for nobody. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>();
    int notBegun = students - atWork();
    if (notBegun > 0) {
      parts.add(Words.in(ClassListMessages.class).not_begun(notBegun));
    }
    parts.addAll(work());
    return parts;
  }

  /** The same of those who have done anything. */
  public List<String> work() {
    ClassListMessages words = Words.in(ClassListMessages.class);
    List<String> parts = new ArrayList<>();
    if (begun > 0) {
      parts.add(quiz ? words.begun(begun) : words.opened(begun));
    }
    if (handedIn > 0) {
      parts.add(words.handed_in(handedIn));
    }
    return parts;
  }
}
