package org.aidememoire.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidememoire.faults.history.Change.Aged;
import org.aidememoire.faults.history.Change.Everybody;
import org.aidememoire.faults.history.Change.Factor;
import org.aidememoire.faults.history.Change.OfGroup;
import org.aidememoire.faults.history.Change.Own;
import org.aidememoire.faults.history.Change.Profile;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final Instant BEGUN = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant DUE = minute(60);
  private static final String AMARA = "amara";

  private final List<Event.Changed> changes = new ArrayList<>();

  @Test
  void the_limit_ends_an_attempt_unless_the_due_date_comes_first() {
    assertThat(endsWith(new Everybody(DUE, 0))).isEqualTo(DUE);
    assertThat(endsWith(new Everybody(DUE, 40))).isEqualTo(minute(40));
    assertThat(endsWith(new Everybody(DUE, 90))).isEqualTo(DUE);
  }

  @Test
  void a_profile_multiplies_the_limit_and_moves_the_due_date() {
    change(new Everybody(DUE, 40));
    assertThat(endsWith(new Profile(AMARA, Factor.HALF_MORE))).isEqualTo(minute(60));
    assertThat(endsWith(new Profile(AMARA, Factor.UNTIMED))).isEqualTo(minute(100));
    assertThat(endsWith(new Profile(AMARA, Factor.NONE))).isEqualTo(minute(40));
    change(new Everybody(DUE, 60));
    assertThat(endsWith(new Profile(AMARA, Factor.QUARTER_MORE))).isEqualTo(minute(75));
    assertThat(endsWith(new Everybody(DUE, 0))).isEqualTo(DUE);
  }

  @Test
  void own_times_come_before_a_groups_and_these_before_the_profile() {
    change(new Everybody(DUE, 20));
    change(new Profile(AMARA, Factor.DOUBLE));
    assertThat(endsWith(new OfGroup(Set.of(AMARA), null, 30))).isEqualTo(minute(30));
    assertThat(endsWith(new OfGroup(Set.of(AMARA, "jonas"), null, 35))).isEqualTo(minute(35));
    assertThat(endsWith(new Own(AMARA, null, 10))).isEqualTo(minute(10));
    assertThat(endsWith(new Own(AMARA, minute(5), 0))).isEqualTo(minute(5));
    change(new Own(AMARA, null, 0));
    change(new OfGroup(Set.of(AMARA), null, 0));
    assertThat(endsWith(new OfGroup(Set.of(AMARA, "jonas"), null, 0))).isEqualTo(minute(40));
  }

  @Test
  void what_others_are_given_moves_nothing() {
    change(new Everybody(DUE, 20));
    change(new Profile("jonas", Factor.DOUBLE));
    change(new OfGroup(Set.of("jonas"), minute(1), 1));
    assertThat(endsWith(new Own("jonas", minute(1), 1))).isEqualTo(minute(20));
  }

  @Test
  void an_attempt_that_was_dated_back_ended_later_before() {
    change(new Everybody(DUE, 20));
    change(new Aged(Duration.ofMinutes(5)));
    assertThat(deadlines().between(minute(0), minute(0))).containsExactly(minute(25));
    assertThat(deadlines().between(minute(9), minute(9))).containsExactly(minute(20));
  }

  @Test
  void while_a_change_is_under_way_either_may_hold_and_afterwards_only_the_new() {
    changes.add(new Event.Changed(new Everybody(DUE, 20), minute(0), minute(0)));
    changes.add(new Event.Changed(new Everybody(DUE, 30), minute(2), minute(4)));
    assertThat(deadlines().between(minute(0), minute(1))).containsExactly(minute(20));
    assertThat(deadlines().between(minute(3), minute(3))).contains(minute(20), minute(30));
    assertThat(deadlines().between(minute(1), minute(3))).contains(minute(20), minute(30));
    assertThat(deadlines().between(minute(5), minute(9))).containsExactly(minute(30));
  }

  private Instant endsWith(Change change) {
    change(change);
    return deadlines().between(Instant.MAX, Instant.MAX).getFirst();
  }

  /** A minute after the one before. */
  private void change(Change change) {
    Instant at = minute(1 + changes.size());
    changes.add(new Event.Changed(change, at, at));
  }

  private Deadlines deadlines() {
    return Deadlines.of(changes, AMARA, BEGUN);
  }

  private static Instant minute(int number) {
    return BEGUN.plus(Duration.ofMinutes(number));
  }
}
