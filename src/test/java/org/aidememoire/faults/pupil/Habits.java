package org.aidememoire.faults.pupil;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.lesson.FeedbackPolicy;

/**
 * How the students of an episode, and the network between them and the server, behave.
 *
 * @param tabs most tabs that one student has open at once; at least 1
 * @param devices on which each student has signed in; 1 or 2
 * @param copies how many times a post arrives, all at the same time
 * @param longestDelay in milliseconds, before a post arrives
 * @param having what else is so
 * @param clockAhead how far the devices' clocks are ahead of the server's
 */
public record Habits(
    int tabs, int devices, int copies, int longestDelay, Set<Habit> having, Duration clockAhead) {
  /** What students or the network do, or do not. */
  public enum Habit {
    /** Two posts may arrive in the wrong order. */
    REORDERS,
    /** Old posts arrive once more at the end, also after the hand-in. */
    REPEATS,
    /** Sessions end amid the work. */
    LOSES_SESSION,
    /** All tabs press the button that begins the quiz. */
    BEGINS_IN_EVERY_TAB,
    /** A tab hands in while the others still save. */
    RACES_HAND_IN,
    /** Nobody hands in: that is left to the sweeper. */
    LEAVES_HAND_IN,
    /** All save at the same moments, as when a class is told to, so that it is done together. */
    SAVES_BY_THE_BELL,
    /** They ask what answers are worth while they work, in a quiz that says so. */
    CHECKS,
    /** They leave item after item for good, in a quiz that has no way back. */
    GOES_ONE_WAY
  }

  public static final Habits PLAIN = new Habits(1, 1, 1, 0, Set.of(), Duration.ZERO);

  public Habits {
    having = Set.copyOf(having);
  }

  public boolean has(Habit habit) {
    return having.contains(habit);
  }

  public Habits with(Habit... more) {
    return with(List.of(more));
  }

  public Habits with(Collection<Habit> more) {
    Set<Habit> all = new HashSet<>(having);
    all.addAll(more);
    return new Habits(tabs, devices, copies, longestDelay, all, clockAhead);
  }

  /** How a quiz has to be taken for that; a quiz says in either of two ways what is right. */
  public Delivery delivery(Random random) {
    FeedbackPolicy feedback =
        has(Habit.CHECKS)
            ? List.of(FeedbackPolicy.IMMEDIATE, FeedbackPolicy.INTERACTIVE).get(random.nextInt(2))
            : null;
    return new Delivery(1, Grading.BEST, 0, feedback, null, has(Habit.GOES_ONE_WAY), false);
  }

  public Habits tabs(int most) {
    return new Habits(most, devices, copies, longestDelay, having, clockAhead)
        .with(Habit.BEGINS_IN_EVERY_TAB);
  }

  public Habits twoDevices() {
    return new Habits(Math.max(2, tabs), 2, copies, longestDelay, having, clockAhead)
        .with(Habit.BEGINS_IN_EVERY_TAB);
  }

  public Habits copies(int number) {
    return new Habits(tabs, devices, number, longestDelay, having, clockAhead);
  }

  public Habits delays(int longest) {
    return new Habits(tabs, devices, copies, longest, having, clockAhead);
  }

  public Habits clockAhead(Duration ahead) {
    return new Habits(tabs, devices, copies, longestDelay, having, ahead);
  }
}
