package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.aidememoire.assignment.SqlTimes;

/**
 * Stores a step of an attempt, in a transaction that has read what was saved before. The statement
 * makes sure of the attempt: it waits for whoever is changing it, and stores nothing where they
 * did, or where the student may not work at it any more. So nothing need be locked before.
 */
record StepInsert(Step step, Attempt seen) {
  private static final String INSERT =
      """
      insert into step (attempt_id, %1$s)
      select a.id, sent.*
      from unnest(%2$s) as sent(%1$s), attempt a left join assignment s on s.id = a.assignment_id
      where a.id = ? and a.reached = ? and (a.handed_in_at is null) = ? and (s.id is null or %3$s)
      for no key update of a
      """
          .formatted(StepColumn.NAMES, StepColumn.ARRAYS, SqlTimes.isSet("a.person_id"));

  /**
   * @throws OptimisticLockException where the attempt is not any more as it was seen
   */
  void store() {
    if (!isStored()) {
      throw new OptimisticLockException("The attempt has changed since it was read");
    }
  }

  /** By the connection that the transaction has. */
  private boolean isStored() {
    Panache.flush();
    DataSource database = CDI.current().select(DataSource.class).get();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int next = StepColumn.bind(List.of(step), insert, 1);
      insert.setLong(next++, seen.id());
      insert.setInt(next++, seen.reached());
      insert.setBoolean(next, seen.isOpen());
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new PersistenceException("A step could not be stored", failure);
    }
  }
}
