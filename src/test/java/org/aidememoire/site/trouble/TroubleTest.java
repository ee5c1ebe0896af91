package org.aidememoire.site.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void a_serialization_failure_and_a_deadlock_are_collisions() {
    assertThat(Trouble.in(database("40001"))).contains(Trouble.COLLISION);
    assertThat(Trouble.in(database("40P01"))).contains(Trouble.COLLISION);
  }

  @Test
  void a_lost_connection_and_a_database_that_stops_or_starts_are_a_break() {
    assertThat(Trouble.in(database("08006"))).contains(Trouble.BROKEN);
    assertThat(Trouble.in(database("57P01"))).contains(Trouble.BROKEN);
    assertThat(Trouble.in(database("57P03"))).contains(Trouble.BROKEN);
  }

  @Test
  void a_lock_that_does_not_come_and_a_database_without_room_are_busy() {
    assertThat(Trouble.in(database("55P03"))).contains(Trouble.BUSY);
    assertThat(Trouble.in(database("53300"))).contains(Trouble.BUSY);
    assertThat(Trouble.in(database("57014"))).contains(Trouble.BUSY);
  }

  @Test
  void a_pool_without_a_free_connection_is_busy() {
    SQLException pool = new SQLException("Sorry, acquisition timeout!");
    pool.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("io.agroal.pool.ConnectionPool", "getConnection", null, 1)
        });
    assertThat(Trouble.in(new IllegalStateException(pool))).contains(Trouble.BUSY);
  }

  @Test
  void a_broken_rule_of_ours_is_no_trouble_that_passes() {
    assertThat(Trouble.in(database("23514"))).isEmpty();
    assertThat(Trouble.in(new SQLException("?"))).isEmpty();
    assertThat(Trouble.in(new IllegalStateException("A mistake"))).isEmpty();
  }

  @Test
  void the_reason_is_found_behind_a_failed_commit() {
    RollbackException commit = new RollbackException("Could not commit");
    assertThat(Trouble.in(commit)).contains(Trouble.BROKEN);
    commit.addSuppressed(database("23514"));
    assertThat(Trouble.in(commit)).isEmpty();
  }

  @Test
  void what_is_stored_already_is_tried_again_but_does_not_pass_by_itself() {
    assertThat(Trouble.in(database("23505"))).contains(Trouble.STORED_ALREADY);
    assertThat(Trouble.STORED_ALREADY.passes()).isFalse();
  }

  @Test
  void exceptions_that_name_each_other_are_read_once() {
    Exception first = new IllegalStateException("first");
    Exception second = new IllegalStateException("second", first);
    first.addSuppressed(second);
    assertThat(Trouble.in(first)).isEmpty();
  }

  private static Exception database(String state) {
    return new IllegalStateException(new SQLException("No", state));
  }
}
