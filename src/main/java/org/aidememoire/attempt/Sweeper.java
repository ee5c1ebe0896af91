package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hands in overdue attempts with what was saved. Every replica runs one: each takes a few attempts
 * at a time that no other holds.
 */
@ApplicationScoped
class Sweeper {
  /** How long after a due date was moved to an earlier time the sweeper knows of it. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private static final int AT_A_TIME = 20;
  private static final Logger LOG = Logger.getLogger(Sweeper.class);

  private final Clock clock;
  private final Duration grace;

  /**
   * @param grace after the due date: what was sent in time may still be on its way
   */
  Sweeper(Clock clock, @ConfigProperty(name = "aide-memoire.sweeper.grace") Duration grace) {
    this.clock = clock;
    this.grace = grace;
  }

  /** What of a handful of attempts was looked at, and what of that was handed in. */
  record Handful(int seen, int handedIn) {}

  @Scheduled(
      identity = "sweeper",
      every = "{aide-memoire.sweeper.every}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    long handedIn = sweep(clock.instant());
    if (handedIn > 0) {
      LOG.infof("Overdue attempts handed in: %d", handedIn);
    }
  }

  /** How many attempts were handed in. */
  long sweep(Instant now) {
    long handedIn = 0;
    Handful handful = new Handful(AT_A_TIME, 0);
    while (handful.seen() == AT_A_TIME) {
      handful = QuarkusTransaction.requiringNew().call(() -> sweepSome(now));
      handedIn += handful.handedIn();
    }
    return handedIn;
  }

  Handful sweepSome(Instant now) {
    List<Attempt> held = hold(now);
    int handedIn = (int) held.stream().filter(attempt -> sweep(attempt, now)).count();
    return new Handful(held.size(), handedIn);
  }

  /** One attempt that cannot be marked stays open, and keeps no other from being handed in. */
  private boolean sweep(Attempt attempt, Instant now) {
    try {
      return handInIfOverdue(attempt, now);
    } catch (IllegalArgumentException | IllegalStateException cannotBeMarked) {
      LOG.errorf(cannotBeMarked, "Attempt %d cannot be handed in", attempt.id());
      lookAgain(attempt, now, now);
      return false;
    }
  }

  /**
   * Open attempts in assignments that it is time to look at, held until the transaction ends. What
   * another holds is left out: nobody waits for anybody.
   */
  private static List<Attempt> hold(Instant now) {
    return Attempt.listOf(
        Panache.getEntityManager()
            .createNativeQuery(
                """
                select a.id from attempt a
                where a.handed_in_at is null and a.assignment_id is not null
                  and (a.look_at is null or a.look_at <= :now)
                  and exists (select from assignment s
                    where s.id = a.assignment_id and s.withdrawn_at is null)
                order by a.look_at nulls first limit :most
                for no key update skip locked
                """,
                Long.class)
            .setParameter("now", now)
            .setParameter("most", AT_A_TIME)
            .getResultList());
  }

  /** Hands in what was saved, where the due date has passed; says otherwise when to look again. */
  private boolean handInIfOverdue(Attempt attempt, Instant now) {
    HandIn handIn = new HandIn(attempt);
    if (isLeft(attempt, now)) {
      return false;
    }
    handIn.awaitRemarking();
    // Meanwhile somebody may have given this student more time.
    if (isLeft(attempt, now)) {
      return false;
    }
    handIn.bySweeper(now);
    return true;
  }

  /** What a teacher has reopened after the due date is left to its student. */
  private boolean isLeft(Attempt attempt, Instant now) {
    Instant due = attempt.dueAt();
    Instant end = due.plus(grace);
    boolean left = now.isBefore(end) || Submission.wasReopenedSince(attempt, due);
    if (left) {
      lookAgain(attempt, now, end);
    }
    return left;
  }

  /** A due date may move meanwhile: nobody waits for it without looking now and then. */
  private static void lookAgain(Attempt attempt, Instant now, Instant wanted) {
    Instant soon = now.plus(LONGEST_WAIT);
    attempt.lookAt(wanted.isAfter(now) && wanted.isBefore(soon) ? wanted : soon);
  }
}
