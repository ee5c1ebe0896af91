package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Stores a step of an attempt by one statement that also makes sure of the attempt: it waits for
 * whoever is changing it, and stores nothing where they did. So nothing need be locked before, and
 * where there is no transaction the statement is one by itself.
 */
record StepInsert(Step step, Attempt seen) {
  private static final String INSERT =
      """
      insert into step (attempt_id, question_id, number, follows, key, answer, finished, stale,
        kind, received_at)
      select a.id, sent.*
      from attempt a, (select cast(? as varchar) as question_id, cast(? as integer) as number,
        cast(? as integer) as follows, cast(? as uuid) as key, cast(? as jsonb), cast(? as boolean),
        cast(? as boolean), cast(? as varchar), cast(? as timestamptz)) sent
      where a.id = ? and a.reached = ? and (a.handed_in_at is null) = ?
      """;

  /** What it says it follows is the newest of its question, holds, and was not checked. */
  private static final String IS_NEXT =
      """
      and not exists (select from step same where same.attempt_id = a.id and same.key = sent.key)
      and not exists (select from step newer where newer.attempt_id = a.id
        and newer.question_id = sent.question_id and newer.number > sent.follows)
      and (sent.follows = 0 or exists (select from step known where known.attempt_id = a.id
        and known.question_id = sent.question_id and known.number = sent.follows
        and known.kind = 'SAVE' and not known.stale))
      """;

  private static final String AND_HOLD = "for no key update of a";

  /**
   * @throws OptimisticLockException where the attempt is not any more as it was seen
   */
  void store() {
    if (!isStored(INSERT + AND_HOLD)) {
      throw new OptimisticLockException("The attempt has changed since it was read");
    }
  }

  /**
   * Stores the step if it is simply the next of its question, in an attempt that is still as it was
   * seen. Where it is not stored, nobody has said why yet: see {@link Saving}.
   */
  boolean storeAsNext() {
    return isStored(INSERT + IS_NEXT + AND_HOLD);
  }

  /**
   * Past Hibernate, which stores nothing outside a transaction; in one, by the connection that it
   * has.
   */
  private boolean isStored(String sql) {
    if (Panache.getEntityManager().isJoinedToTransaction()) {
      Panache.flush();
    }
    DataSource database = CDI.current().select(DataSource.class).get();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      int next = step.writeTo(insert);
      insert.setLong(next++, seen.id());
      insert.setInt(next++, seen.reached());
      insert.setBoolean(next, seen.isOpen());
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new PersistenceException("A step could not be stored", failure);
    }
  }
}
