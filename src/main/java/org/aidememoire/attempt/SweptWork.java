package org.aidememoire.attempt;

import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.people.Person;

/**
 * A student's newest attempt, handed in by nobody: the sweeper did it when time was over. Who gets
 * more time afterwards can go on with it.
 */
public record SweptWork(Attempt attempt, Instant handedInAt) {

  /** Of everybody who works on an assignment; one statement. */
  public static List<SweptWork> listIn(Assignment assignment) {
    return Submission.listSweptIn(assignment).stream().map(SweptWork::of).toList();
  }

  /** What one person has of it in quizzes with a time limit, in the order of the attempts' ids. */
  public static List<SweptWork> listOf(Person person) {
    return Submission.listSweptOf(person).stream().map(SweptWork::of).toList();
  }

  private static SweptWork of(Submission submission) {
    return new SweptWork(submission.attempt(), submission.receipt().handedInAt());
  }

  /**
   * Lets the student go on, where there is time left by what holds now: the hand-in is reopened, on
   * record. To be done before hand-ins are marked anew, which waits for nobody else then.
   *
   * @return whether the student can go on
   */
  public boolean letGoOn(Person by, Instant now) {
    attempt.keep(null);
    if (!now.isBefore(attempt.dueAt())) {
      return false;
    }
    attempt.lock();
    if (Submission.findStanding(attempt).filter(Submission::isBySweeper).isPresent()) {
      attempt.reopen(by, now);
    }
    return attempt.isOpen();
  }

  public Person student() {
    return attempt.person();
  }

  public Instant begunAt() {
    return attempt.begunAt();
  }
}
