package org.aidememoire.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;

/** What a student may see of an attempt, and when. */
public final class Sight {
  /** How long "straight after" lasts. */
  private static final Duration STRAIGHT_AFTER = Duration.ofMinutes(2);

  private Sight() {}

  /**
   * What may be seen now; of an open attempt, of those items that are checked. What another attempt
   * showed is withheld while the same lesson is set to the student and not yet closed.
   */
  public static Set<Seen> of(Attempt attempt, Instant now) {
    Optional<Assignment> assignment = attempt.findAssignment();
    boolean setElsewhere =
        SetWork.listNotClosed(attempt.person(), attempt.version().lesson(), now).stream()
            .anyMatch(
                work -> assignment.filter(one -> one.id() == work.assignment().id()).isEmpty());
    if (setElsewhere) {
      return EnumSet.noneOf(Seen.class);
    }
    Moment moment =
        attempt
            .findHandedInAt()
            .map(handedIn -> afterwards(assignment, handedIn, now))
            .orElse(Moment.DURING);
    return at(moment, attempt.delivery(), attempt.policy(), attempt.number());
  }

  /** Whether nothing is held back of what marks and right answers say. */
  public static boolean isWhole(Set<Seen> seen) {
    return seen.equals(EnumSet.allOf(Seen.class));
  }

  private static Moment afterwards(
      Optional<Assignment> assignment, Instant handedInAt, Instant now) {
    boolean over = assignment.map(one -> !now.isBefore(one.closesForAllAt())).orElse(true);
    return over ? Moment.AFTER_CLOSE : whileOpen(handedInAt, now);
  }

  /** The moment in the time between the hand-in and the close. */
  public static Moment whileOpen(Instant handedInAt, Instant now) {
    return now.isBefore(handedInAt.plus(STRAIGHT_AFTER))
        ? Moment.STRAIGHT_AFTER
        : Moment.WHILE_OPEN;
  }

  /**
   * What is seen at a moment. Where the teacher has not chosen, right answers and explanations wait
   * between attempts until there is no other attempt to use them in.
   *
   * @param made how many attempts the student has begun
   */
  public static Set<Seen> at(Moment moment, Delivery rules, FeedbackPolicy policy, int made) {
    if (rules.review() != null) {
      return rules.review().at(moment);
    }
    Set<Seen> usual = EnumSet.noneOf(Seen.class);
    usual.addAll(ReviewOptions.of(policy).at(moment));
    boolean between = moment == Moment.STRAIGHT_AFTER || moment == Moment.WHILE_OPEN;
    if (between && rules.allowsMoreThan(made)) {
      usual.remove(Seen.RIGHT_ANSWER);
      usual.remove(Seen.EXPLANATION);
    }
    return usual;
  }
}
