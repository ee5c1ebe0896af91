package org.aidememoire.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An override: times that a teacher has given to one student, or to a group, in place of
 * everybody's.
 *
 * @param dueAt empty where the due date is not overridden
 * @param limit empty where the time limit is not overridden
 */
public record OwnTimes(Optional<Instant> dueAt, Optional<Duration> limit) {
  public static final OwnTimes NONE = new OwnTimes(Optional.empty(), Optional.empty());

  /** As the database holds it. */
  static OwnTimes of(@Nullable Instant dueAt, @Nullable Integer limitMinutes) {
    return new OwnTimes(
        Optional.ofNullable(dueAt), Optional.ofNullable(limitMinutes).map(Duration::ofMinutes));
  }

  public static OwnTimes dueAt(Instant dueAt) {
    return new OwnTimes(Optional.of(dueAt), Optional.empty());
  }

  /** Of several the latest due date and the longest limit. */
  static OwnTimes mostOf(Collection<OwnTimes> several) {
    return new OwnTimes(
        several.stream().flatMap(one -> one.dueAt.stream()).max(Comparator.naturalOrder()),
        several.stream().flatMap(one -> one.limit.stream()).max(Comparator.naturalOrder()));
  }

  public boolean isNothing() {
    return dueAt.isEmpty() && limit.isEmpty();
  }

  /** The limit in whole minutes; null where it is not overridden. */
  public @Nullable Integer limitMinutes() {
    return limit.map(length -> (int) length.toMinutes()).orElse(null);
  }
}
