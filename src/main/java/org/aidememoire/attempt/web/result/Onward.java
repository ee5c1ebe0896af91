package org.aidememoire.attempt.web.result;

import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.lesson.LessonVersion;

/**
 * Where a student can go from the result of an attempt. What there is now counts: a lesson may have
 * lost its reading or its quiz since the attempt was begun.
 *
 * @param readingPath empty where there is no reading
 * @param practicePath where the quiz can be taken again as practice; empty where it cannot
 */
public record Onward(String readingPath, String practicePath) {

  static Onward from(Attempt attempt) {
    return attempt.findAssignment().map(Onward::from).orElseGet(() -> fromPractice(attempt));
  }

  private static Onward from(Assignment assignment) {
    String reading = "/assignments/" + assignment.id() + "/reading";
    return new Onward(assignment.version().guided() > 0 ? reading : "", "");
  }

  private static Onward fromPractice(Attempt attempt) {
    String lesson = "/lessons/" + attempt.version().lesson().slug();
    Optional<LessonVersion> now =
        LessonVersion.findOffered(attempt.version().lesson().slug().value());
    return new Onward(
        now.filter(version -> version.guided() > 0).map(version -> lesson + "/reading").orElse(""),
        now.filter(version -> version.items() > 0).map(version -> lesson).orElse(""));
  }
}
