package org.aidememoire.annotation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Deletes removed notes whose hour is over, also those of people who do not come back. The
 * application's own clock decides, not the time at which this runs.
 */
@ApplicationScoped
class RemovedNotes {
  private static final Logger LOG = Logger.getLogger(RemovedNotes.class);

  private final Clock clock;

  RemovedNotes(Clock clock) {
    this.clock = clock;
  }

  @Scheduled(
      identity = "removed-notes",
      every = "{aide-memoire.removed-notes.every}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void forget() {
    long forgotten = Annotation.forgetRemoved(clock.instant());
    if (forgotten > 0) {
      LOG.infof("Notes deleted that can no longer be taken back: %d", forgotten);
    }
  }
}
