package org.aidememoire.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.assignment.Window;
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
   * showed is withheld while the same lesson is set to the student in another assignment and not
   * yet closed, or they are at it there.
   */
  public static Set<Seen> of(Attempt attempt, Instant now) {
    List<SetWork> set = listSet(attempt);
    if (!elsewhere(set, attempt, now).isEmpty() || isAtOther(set, attempt)) {
      return EnumSet.noneOf(Seen.class);
    }
    Moment moment =
        attempt
            .findHandedInAt()
            .map(handedIn -> afterwards(handedIn, isClosedForAll(attempt, now), now))
            .map(
                after ->
                    after == Moment.AFTER_CLOSE && isFollowed(attempt) ? Moment.WHILE_OPEN : after)
            .orElse(Moment.DURING);
    return at(moment, attempt);
  }

  /**
   * From when the mark of an attempt is seen that is handed in, as times and delivery are now;
   * empty where that is never, or nobody can tell.
   */
  public static Optional<Instant> findRelease(Attempt attempt, Instant now) {
    Instant handedIn = attempt.findHandedInAt().orElseThrow();
    Optional<Instant> close = closesForAllAt(attempt);
    List<SetWork> set = listSet(attempt);
    if (isAtOther(set, attempt)) {
      return Optional.empty();
    }
    List<Window> elsewhere = elsewhere(set, attempt, now).stream().map(SetWork::window).toList();
    return Stream.concat(
            elsewhere.stream().map(Window::dueAt),
            Stream.concat(close.stream(), Stream.of(now, handedIn.plus(STRAIGHT_AFTER))))
        .filter(then -> !then.isBefore(now))
        .filter(then -> elsewhere.stream().allMatch(window -> window.isClosed(then)))
        .filter(then -> at(afterwards(handedIn, close, then), attempt).contains(Seen.MARK))
        .min(Instant::compareTo);
  }

  /** What is seen later of an attempt that is handed in, and from when. */
  public record Later(Instant at, Set<Seen> seen) {
    /** Without what is seen before. */
    Later beside(Set<Seen> before) {
      Set<Seen> more = EnumSet.noneOf(Seen.class);
      more.addAll(seen);
      more.removeAll(before);
      return new Later(at, more);
    }
  }

  /**
   * What comes next to what is seen now, as delivery is now; empty where no more will be.
   *
   * @param seen now
   */
  public static Optional<Later> findLater(Attempt attempt, Set<Seen> seen, Instant now) {
    if (isWhole(seen)) {
      return Optional.empty();
    }
    Instant handedIn = attempt.findHandedInAt().orElseThrow();
    Optional<Instant> close = closesForAllAt(attempt);
    return listMoments(handedIn, close, now)
        .map(then -> new Later(then, at(afterwards(handedIn, close, then), attempt)))
        .map(then -> then.beside(seen))
        .filter(later -> !later.seen().isEmpty())
        .findFirst();
  }

  /** When what is seen may change, from now on. */
  private static Stream<Instant> listMoments(
      Instant handedIn, Optional<Instant> close, Instant now) {
    return Stream.concat(Stream.of(handedIn.plus(STRAIGHT_AFTER)), close.stream())
        .filter(then -> then.isAfter(now))
        .sorted();
  }

  private static List<SetWork> listSet(Attempt attempt) {
    return attempt.circumstances().rare().setElsewhere()
        ? SetWork.listOn(attempt.version().lesson(), attempt.person())
        : List.of();
  }

  /** What is set to the student on the same lesson, beside this attempt, and has not closed. */
  private static List<SetWork> elsewhere(List<SetWork> set, Attempt attempt, Instant now) {
    Optional<Long> own = attempt.findAssignment().map(Assignment::id);
    return set.stream()
        .filter(work -> !work.window().isClosed(now))
        .filter(work -> own.filter(id -> id == work.assignment().id()).isEmpty())
        .toList();
  }

  /**
   * Whether its person is at the lesson in another assignment, closed or not: late answers may come
   * to count.
   */
  private static boolean isAtOther(List<SetWork> set, Attempt attempt) {
    Optional<Long> own = attempt.findAssignment().map(Assignment::id);
    return set.stream().anyMatch(work -> own.filter(id -> id == work.assignment().id()).isEmpty())
        && Workplace.isUnderWay(attempt.person(), attempt.version().lesson(), own.orElse(0L));
  }

  /** Whether its person is at another attempt of the same work: for them it has not closed. */
  private static boolean isFollowed(Attempt attempt) {
    return attempt
        .findAssignment()
        .filter(set -> attempt.delivery().attempts() != 1)
        .filter(set -> attempt.listAtSame().stream().anyMatch(Attempt::isOpen))
        .isPresent();
  }

  private static boolean isClosedForAll(Attempt attempt, Instant now) {
    return attempt.findAssignment().map(set -> set.isClosedForAll(now)).orElse(true);
  }

  private static Optional<Instant> closesForAllAt(Attempt attempt) {
    return attempt.findAssignment().map(Assignment::closesForAllAt);
  }

  /** Whether nothing is held back of what marks and right answers say. */
  public static boolean isWhole(Set<Seen> seen) {
    return seen.equals(EnumSet.allOf(Seen.class));
  }

  /**
   * The moment after the hand-in.
   *
   * @param closesForAllAt empty for practice
   */
  public static Moment afterwards(
      Instant handedInAt, Optional<Instant> closesForAllAt, Instant now) {
    return afterwards(handedInAt, closesForAllAt.filter(now::isBefore).isEmpty(), now);
  }

  private static Moment afterwards(Instant handedInAt, boolean closedForAll, Instant now) {
    if (closedForAll) {
      return Moment.AFTER_CLOSE;
    }
    return now.isBefore(handedInAt.plus(STRAIGHT_AFTER))
        ? Moment.STRAIGHT_AFTER
        : Moment.WHILE_OPEN;
  }

  private static Set<Seen> at(Moment moment, Attempt attempt) {
    return at(moment, attempt.delivery(), attempt.policy(), made(attempt));
  }

  /** After the last attempt, that of those before it is seen which waited for it. */
  private static int made(Attempt attempt) {
    boolean mayBeFollowed = !attempt.isOpen() && attempt.number() < attempt.delivery().attempts();
    return attempt
        .findAssignment()
        .filter(set -> mayBeFollowed)
        .map(set -> (int) attempt.listAtSame().stream().filter(one -> !one.isOpen()).count())
        .map(ended -> Math.max(ended, attempt.number()))
        .orElse(attempt.number());
  }

  /** The first moment at which a student sees what answers are worth; empty where there is none. */
  public static Optional<Moment> findFirst(Delivery rules, FeedbackPolicy policy) {
    return Stream.of(Moment.values())
        .filter(moment -> moment != Moment.DURING || policy.checksItems())
        .filter(
            moment ->
                at(moment, rules, policy, 1).stream()
                    .anyMatch(seen -> seen == Seen.RIGHT_OR_WRONG || seen == Seen.MARK))
        .findFirst();
  }

  /**
   * What is seen at a moment. Where the teacher has not chosen, right answers and explanations wait
   * until there is no other attempt to use them in.
   *
   * @param made how many attempts the student has ended, with the one that is looked at
   */
  public static Set<Seen> at(Moment moment, Delivery rules, FeedbackPolicy policy, int made) {
    if (rules.review() != null) {
      return rules.review().at(moment);
    }
    Set<Seen> usual = EnumSet.noneOf(Seen.class);
    usual.addAll(ReviewOptions.of(policy).at(moment));
    if (moment != Moment.AFTER_CLOSE && rules.allowsMoreThan(made)) {
      usual.remove(Seen.RIGHT_ANSWER);
      usual.remove(Seen.EXPLANATION);
    }
    return usual;
  }
}
