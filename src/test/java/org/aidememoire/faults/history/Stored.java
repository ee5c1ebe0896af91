package org.aidememoire.faults.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the database holds in the end. */
public record Stored(List<StoredAttempt> attempts, List<StoredStep> steps) {
  public Stored {
    attempts = List.copyOf(attempts);
    steps = List.copyOf(steps);
  }

  /**
   * An attempt with its standing hand-in.
   *
   * @param handIns how many hand-ins of it stand
   * @param handedInAt when the standing one was made; null where there is none
   * @param checksum of the standing one; null where there is none
   * @param answers as its receipt says
   */
  public record StoredAttempt(
      long id,
      String student,
      Instant begunAt,
      int handIns,
      @Nullable Instant handedInAt,
      @Nullable String checksum,
      int answers) {}

  /** One stored answer, as JSON. */
  public record StoredStep(
      long attempt,
      String item,
      int number,
      UUID key,
      String answer,
      boolean stale,
      Instant receivedAt) {}
}
