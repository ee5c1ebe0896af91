package org.aidememoire.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidememoire.faults.Trap.Moment;
import org.junit.jupiter.api.Test;

class TrapTest {
  private static final Object WIRE = new Object();
  private static final Object OTHER_WIRE = new Object();
  private static final List<String> TWO_INSERTS =
      List.of(Trap.BEGIN, "insert into step", "insert into step");

  private final Trap trap = new Trap(TWO_INSERTS, Moment.BEFORE, 0, () -> {});

  @Test
  void words_in_their_order_spring_it() {
    assertThat(passes(WIRE, "BEGIN\0insert into step a\0")).isTrue();
    assertThat(passes(WIRE, "insert into step b\0")).isFalse();
    assertThat(trap.hasSprung()).isTrue();
  }

  @Test
  void words_outside_a_transaction_are_none_of_it() {
    assertThat(passes(WIRE, "insert into step a\0", "insert into step b\0")).isTrue();
  }

  @Test
  void words_of_two_transactions_never_add_up() {
    assertThat(
            passes(
                WIRE,
                "BEGIN\0insert into step a\0",
                "COMMIT\0",
                "insert into step b\0",
                "BEGIN\0insert into step c\0"))
        .isTrue();
  }

  @Test
  void what_was_undone_is_forgotten() {
    assertThat(passes(WIRE, "BEGIN\0insert into step a\0", "ROLLBACK\0", "insert into step b\0"))
        .isTrue();
  }

  @Test
  void words_of_two_connections_never_add_up() {
    assertThat(passes(WIRE, "BEGIN\0insert into step a\0")).isTrue();
    assertThat(passes(OTHER_WIRE, "BEGIN\0insert into step b\0")).isTrue();
  }

  /** Whether all of these messages are let through. */
  private boolean passes(Object connection, String... messages) {
    boolean all = true;
    for (String message : messages) {
      byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
      all &= trap.lets(connection, true, bytes, bytes.length);
    }
    return all;
  }
}
