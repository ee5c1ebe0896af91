package org.aidememoire.marking.web.rubric;

import java.time.Instant;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.marking.WrittenAnswer;
import org.aidememoire.people.Person;

/**
 * Whose answer it is, and from which hand-in.
 *
 * @param attempt which of the student's attempts, from 1; 0 where there is only one
 * @param workPath leads to all that the student did, at this answer
 */
record Whose(String student, int attempt, Instant handedInAt, String workPath) {

  static Whose of(WrittenAnswer written) {
    Attempt attempt = written.attempt();
    Assignment assignment = attempt.findAssignment().orElseThrow();
    boolean several = attempt.number() > 1 || assignment.delivery().allowsMoreThan(1);
    Person student = attempt.person();
    return new Whose(
        student.displayName(),
        several ? attempt.number() : 0,
        attempt.findHandedInAt().orElseThrow(),
        "/assignments/%d/students/%d?attempt=%d#question-%s"
            .formatted(assignment.id(), student.id(), attempt.number(), written.question().id()));
  }
}
