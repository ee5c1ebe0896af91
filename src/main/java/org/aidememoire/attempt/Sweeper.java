package org.aidememoire.attempt;

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
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

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
  private record Handful(int seen, int handedIn) {}

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

  private Handful sweepSome(Instant now) {
    List<Attempt> held = Attempt.holdToSweep(now, AT_A_TIME);
    int handedIn = (int) held.stream().filter(attempt -> sweep(attempt, now)).count();
    return new Handful(held.size(), handedIn);
  }

  /** One attempt that cannot be marked must not keep all others from being handed in. */
  private boolean sweep(Attempt attempt, Instant now) {
    try {
      return attempt.sweep(now, grace);
    } catch (IllegalArgumentException | IllegalStateException cannotBeMarked) {
      LOG.errorf(cannotBeMarked, "Attempt %d cannot be handed in", attempt.id());
      attempt.lookAgain(now, now);
      return false;
    }
  }
}
