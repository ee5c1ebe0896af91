package org.aidememoire.attempt;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Stores what many students save at nearly the same moment by one statement and one commit, which
 * costs little more than one of them alone. Where several come at a time, groups begin no sooner
 * than {@link #PACE} after each other; who comes alone is served at once. Nobody waits for a lock
 * of somebody else.
 */
@Singleton
public class GroupCommit {
  /** A fraction of what a person notices, and several times what a statement takes. */
  private static final Duration PACE = Duration.ofMillis(8);

  /** For how long after a group of several others are still to be expected. */
  private static final Duration CROWD = Duration.ofMillis(250);

  private static final int MOST_TOGETHER = 64;

  /** A statement that hangs does not hold up those who come after. */
  private static final int MOST_UNDER_WAY = 3;

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean called;
  private int underWay;

  /** In nanoseconds of the system's clock, as the next. */
  private long begunAt = System.nanoTime() - PACE.toNanos();

  private long crowdedAt = System.nanoTime() - CROWD.toNanos();

  /** One that waits, and who is told. */
  private record Waiting(NextStep step, CompletableFuture<Optional<NextStep.Stored>> told) {}

  /**
   * Stores a step once its group is. Whoever is told is told by another thread.
   *
   * @return empty where it is not known to be stored: it may be asked anew by itself
   */
  CompletionStage<Optional<NextStep.Stored>> store(NextStep step) {
    Waiting one = new Waiting(step, new CompletableFuture<>());
    synchronized (waiting) {
      waiting.add(one);
      callNext();
    }
    return one.told();
  }

  /** Somebody comes for those who wait, unless somebody does already. */
  private void callNext() {
    if (called || waiting.isEmpty() || underWay == MOST_UNDER_WAY) {
      return;
    }
    long pause = mayHaveCompany() ? PACE.toMillis() - millisSince(begunAt) : 0;
    ScheduledExecutorService workers = Infrastructure.getDefaultWorkerPool();
    if (pause > 0) {
      // Whoever looks after the time may not be kept by anything that takes any.
      workers.schedule(() -> workers.execute(this::storeGroup), pause, TimeUnit.MILLISECONDS);
    } else {
      workers.execute(this::storeGroup);
    }
    called = true;
  }

  private boolean mayHaveCompany() {
    return underWay > 0 || millisSince(crowdedAt) < CROWD.toMillis();
  }

  /** Timers count in milliseconds. */
  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  private void storeGroup() {
    List<Waiting> group = takeGroup();
    NextSteps.Outcome outcome = NextSteps.Outcome.NOTHING;
    try {
      outcome = new NextSteps(group.stream().map(Waiting::step).toList(), false).store();
    } catch (RuntimeException failure) {
      // Each of them is tried by itself, and told what is the matter with it.
      Log.debugf("A group of answers was not stored together: %s", failure.getMessage());
    } finally {
      for (Waiting one : group) {
        one.told().complete(outcome.find(one.step()));
      }
      end();
    }
  }

  private List<Waiting> takeGroup() {
    synchronized (waiting) {
      called = false;
      underWay++;
      begunAt = System.nanoTime();
      List<Waiting> group = new ArrayList<>();
      Set<Long> attempts = new HashSet<>();
      Iterator<Waiting> next = waiting.iterator();
      while (next.hasNext() && group.size() < MOST_TOGETHER) {
        Waiting one = next.next();
        if (attempts.add(one.step().known().id())) {
          group.add(one);
          next.remove();
        }
      }
      if (group.size() > 1) {
        crowdedAt = begunAt;
      }
      callNext();
      return group;
    }
  }

  private void end() {
    synchronized (waiting) {
      underWay--;
      callNext();
    }
  }
}
