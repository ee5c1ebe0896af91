package org.aidememoire.faults.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that moves when attempts of one assignment end. Limits are in minutes, 0 where there is
 * none; a due date is null where it is not given.
 */
public sealed interface Change {

  /** What holds for everybody who has nothing else. */
  record Everybody(Instant dueAt, int limit) implements Change {}

  /** What a teacher gave to one student, in place of what they had given before. */
  record Own(String student, @Nullable Instant dueAt, int limit) implements Change {}

  /** What a teacher gave to a group, in place of what they had given before. */
  record OfGroup(Set<String> members, @Nullable Instant dueAt, int limit) implements Change {
    public OfGroup {
      members = Set.copyOf(members);
    }
  }

  /** The profile of more time that a coordinator has entered for one student. */
  record Profile(String student, Factor factor) implements Change {}

  /** All attempts are dated back, so that a limit of minutes ends within seconds. */
  record Aged(Duration by) implements Change {}

  /** How much more time a profile gives. */
  enum Factor {
    NONE(100),
    QUARTER_MORE(125),
    HALF_MORE(150),
    DOUBLE(200),
    /** No limit at all; the closing time moves as for double time. */
    UNTIMED(200);

    private final int percent;

    Factor(int percent) {
      this.percent = percent;
    }

    /** Of a limit in minutes. */
    Duration limit(int minutes) {
      return Duration.ofSeconds(minutes * 60L * percent / 100);
    }

    /** By how much the closing time moves. */
    Duration later(int minutes) {
      return limit(minutes).minusMinutes(minutes);
    }
  }
}
