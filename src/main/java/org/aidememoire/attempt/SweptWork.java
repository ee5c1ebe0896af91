package org.aidememoire.attempt;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Times;
import org.aidememoire.people.Person;

/**
 * A student's newest attempt, handed in by nobody: the sweeper did it when time was over. Who gets
 * more time afterwards can go on with it.
 */
public record SweptWork(Attempt attempt, Instant handedInAt) {

  /**
   * Of everybody who works on an assignment, for whoever gives more time: what is being handed in
   * at this moment is waited for, and what would be handed in next waits for the new times.
   */
  public static List<SweptWork> holdIn(Assignment assignment) {
    Submission.awaitHandIns(assignment);
    return listIn(assignment);
  }

  /** The same of one person in quizzes with a time limit, in the order of the attempts' ids. */
  public static List<SweptWork> holdOf(Person person) {
    Submission.awaitHandInsOf(person);
    return Submission.listSweptOf(person).stream().map(SweptWork::of).toList();
  }

  /** Of everybody who works on an assignment; one statement. */
  public static List<SweptWork> listIn(Assignment assignment) {
    return Submission.listSweptIn(assignment).stream().map(SweptWork::of).toList();
  }

  private static SweptWork of(Submission submission) {
    return new SweptWork(submission.attempt(), submission.receipt().handedInAt());
  }

  /**
   * Lets students go on, where there is time left by what holds now: the hand-ins are reopened, on
   * record, with the same few statements for each assignment however many the students are. To be
   * done before hand-ins are marked anew, which waits for nobody else then.
   *
   * @return how many can go on
   */
  public static int letGoOn(List<SweptWork> works, Person by, Instant now) {
    Map<Assignment, List<Attempt>> attempts =
        works.stream()
            .map(SweptWork::attempt)
            .collect(groupingBy(each -> each.findAssignment().orElseThrow()));
    List<Long> inTime =
        attempts.entrySet().stream()
            .flatMap(set -> inTime(set.getKey(), set.getValue(), now))
            .map(Attempt::id)
            .toList();
    return new Reopening(by, now).of(inTime).size();
  }

  private static Stream<Attempt> inTime(Assignment assignment, List<Attempt> all, Instant now) {
    Map<Long, Times> times = assignment.timesOf(all.stream().map(Attempt::person).toList());
    return all.stream().filter(attempt -> now.isBefore(attempt.dueAt(times)));
  }

  public Person student() {
    return attempt.person();
  }

  public Instant begunAt() {
    return attempt.begunAt();
  }
}
