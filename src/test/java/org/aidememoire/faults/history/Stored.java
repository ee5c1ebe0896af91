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
   * @param reached the furthest item, where there is no way back
   */
  public record StoredAttempt(
      long id,
      String student,
      Instant begunAt,
      int handIns,
      @Nullable Instant handedInAt,
      @Nullable String checksum,
      int answers,
      int reached) {}

  /**
   * One stored answer, as JSON.
   *
   * @param checks the number of the step of which it asks what that is worth, and whose answer it
   *     repeats; 0 where it keeps an answer of its own
   */
  public record StoredStep(
      long attempt,
      String item,
      int number,
      UUID key,
      String answer,
      boolean stale,
      Instant receivedAt,
      int checks) {
    boolean isCheck() {
      return checks > 0;
    }

    boolean isOfSameItem(StoredStep other) {
      return attempt == other.attempt && item.equals(other.item);
    }
  }
}
