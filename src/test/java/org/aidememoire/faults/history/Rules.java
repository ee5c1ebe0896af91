package org.aidememoire.faults.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aidememoire.faults.history.Change.Everybody;
import org.aidememoire.faults.history.Change.Factor;
import org.aidememoire.faults.history.Change.OfGroup;
import org.aidememoire.faults.history.Change.Own;
import org.aidememoire.faults.history.Change.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Whose times hold for one student: their own before those of their groups, and these before the
 * profile, for due date and limit each by itself; of several groups the most generous.
 */
final class Rules {
  private final String student;
  private final Map<Set<String>, OfGroup> groups = new HashMap<>();
  private @Nullable Everybody everybody;
  private @Nullable Own own;
  private Factor factor = Factor.NONE;

  Rules(String student) {
    this.student = student;
  }

  void heed(Change change) {
    switch (change) {
      case Everybody all -> everybody = all;
      case Own theirs when theirs.student().equals(student) -> own = theirs;
      case OfGroup group when group.members().contains(student) ->
          groups.put(group.members(), group);
      case Profile profile when profile.student().equals(student) -> factor = profile.factor();
      case Own others -> {}
      case OfGroup others -> {}
      case Profile others -> {}
      case Change.Aged aged -> {}
    }
  }

  /** The first instant at which an answer is late. */
  Instant deadline(Instant begunAt) {
    Everybody all = Objects.requireNonNull(everybody);
    Instant due =
        Optional.ofNullable(own)
            .map(Own::dueAt)
            .or(() -> most(OfGroup::dueAt))
            .orElseGet(() -> all.dueAt().plus(factor.later(all.limit())));
    return limit(all).map(begunAt::plus).filter(due::isAfter).orElse(due);
  }

  private Optional<Duration> limit(Everybody all) {
    return minutes(own == null ? 0 : own.limit())
        .or(() -> most(group -> minutes(group.limit()).orElse(null)))
        .or(
            () ->
                all.limit() == 0 || factor == Factor.UNTIMED
                    ? Optional.empty()
                    : Optional.of(factor.limit(all.limit())));
  }

  private static Optional<Duration> minutes(int limit) {
    return limit == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(limit));
  }

  private <T extends Comparable<? super T>> Optional<T> most(Function<OfGroup, @Nullable T> given) {
    return groups.values().stream()
        .flatMap(group -> Optional.ofNullable(given.apply(group)).stream())
        .max(Comparator.naturalOrder());
  }
}
