package org.aidememoire.attempt;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

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

  /** More are a sign of trouble that nobody should wait out here. */
  private static final int MOST_WAITING = 1_000;

  /** As long as others wait for their turn. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  /** As long as the statement of a group may take. */
  private static final Duration LONGEST_STORING = Duration.ofSeconds(5);

  private static final Duration WARNED = Duration.ofMinutes(1);

  /**
   * Their own, of whom whoever was busy last is the next: a thread keeps to its connection, and the
   * database's process behind it has at hand what a statement takes.
   */
  private final ExecutorService writers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("saves-", 1).factory());

  /**
   * Ends waits that take too long, which is rare: whoever is told in time is taken off its list,
   * which wakes nobody up.
   */
  private final ScheduledThreadPoolExecutor patience =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("saves-patience").factory());

  /** By attempt, first come, first served: one of an attempt at a time. */
  private final Map<Long, Waiting> waiting = new LinkedHashMap<>();

  private boolean called;
  private int underWay;

  /** In nanoseconds of the system's clock, as the next. */
  private long begunAt = System.nanoTime() - PACE.toNanos();

  private long crowdedAt = System.nanoTime() - CROWD.toNanos();
  private long warnedAt = System.nanoTime() - WARNED.toNanos();

  GroupCommit() {
    patience.setRemoveOnCancelPolicy(true);
  }

  /** One that waits, and who is told. */
  private record Waiting(NextStep step, CompletableFuture<Optional<NextStep.Stored>> told) {}

  /**
   * Stores a step once its group is. Whoever is told is told by another thread; it fails with a
   * {@link TimeoutException} where that takes too long.
   *
   * @return empty where it is not known to be stored: it may be asked anew by itself
   */
  CompletionStage<Optional<NextStep.Stored>> store(NextStep step) {
    var told = new CompletableFuture<Optional<NextStep.Stored>>();
    synchronized (waiting) {
      boolean hasRoom = waiting.size() < MOST_WAITING;
      if (!hasRoom || waiting.putIfAbsent(step.known().id(), new Waiting(step, told)) != null) {
        return CompletableFuture.completedFuture(Optional.empty());
      }
      try {
        endInTime(told);
        callNext();
      } catch (RejectedExecutionException shutDown) {
        waiting.remove(step.known().id());
        return CompletableFuture.completedFuture(Optional.empty());
      }
    }
    return told;
  }

  private void endInTime(CompletableFuture<?> told) {
    Future<?> end =
        patience.schedule(
            () -> told.completeExceptionally(new TimeoutException()),
            LONGEST_WAIT.toMillis(),
            TimeUnit.MILLISECONDS);
    told.whenComplete((stored, failure) -> end.cancel(false));
  }

  /** What is being stored is stored; who still waits is told that it is not known to be. */
  @PreDestroy
  void shutDown() throws InterruptedException {
    writers.shutdown();
    writers.awaitTermination(LONGEST_STORING.toMillis(), TimeUnit.MILLISECONDS);
    synchronized (waiting) {
      waiting.values().forEach(one -> one.told().complete(Optional.empty()));
      waiting.clear();
    }
    patience.shutdownNow();
  }

  /** Somebody comes for those who wait, unless somebody does already. */
  private void callNext() {
    if (called || waiting.isEmpty() || underWay == MOST_UNDER_WAY) {
      return;
    }
    long pause = mayHaveCompany() ? PACE.toMillis() - millisSince(begunAt) : 0;
    writers.execute(
        () -> {
          await(pause);
          storeGroup();
        });
    called = true;
  }

  /**
   * Until then more come; now and then it ends sooner, and fewer have. Who was to wake it up would
   * cost as much again.
   */
  private static void await(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
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
      warn(group, failure);
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
      List<Waiting> group = waiting.values().stream().limit(MOST_TOGETHER).toList();
      group.forEach(one -> waiting.remove(one.step().known().id()));
      if (group.size() > 1) {
        crowdedAt = begunAt;
      }
      return group;
    }
  }

  private void end() {
    synchronized (waiting) {
      underWay--;
      try {
        callNext();
      } catch (RejectedExecutionException shutDown) {
        // Whoever waits is told by shutDown().
      }
    }
  }

  /** Answers are saved all the same, but slower: somebody should know, once in a while. */
  private void warn(List<Waiting> group, RuntimeException failure) {
    synchronized (waiting) {
      if (millisSince(warnedAt) < WARNED.toMillis()) {
        return;
      }
      warnedAt = System.nanoTime();
    }
    Log.warnf(
        "%d answers were not stored together, now each by itself: %s",
        group.size(), failure.getCause() instanceof SQLException why ? why.getSQLState() : failure);
  }
}
