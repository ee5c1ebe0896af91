package org.aidememoire.testing;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.concurrent.CompletableFuture;

/** Waits for the transactions of others. */
public final class Waiting {
  private Waiting() {}

  /** Until it is done, or waits for somebody's lock. */
  public static void awaitDoneOrWaiting(CompletableFuture<?> other) {
    while (!other.isDone() && waiting() == 0) {
      Thread.onSpinWait();
    }
  }

  private static long waiting() {
    return (Long)
        Panache.getEntityManager()
            .createNativeQuery("select count(*) from pg_locks where not granted", Long.class)
            .getSingleResult();
  }
}
