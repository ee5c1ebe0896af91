package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.aidememoire.assignment.SqlTimes;
import org.aidememoire.assignment.Times;

/**
 * Stores a step that is simply the next of its question, by one statement that makes sure of that
 * and of the attempt, and reads the times that hold for it. It waits for whoever is changing the
 * attempt. Where there is no transaction the statement is one by itself.
 */
record NextStep(KnownAttempt known, Step step) {
  private static final String STORE =
      """
      with seen as (
        select a.id, a.begun_at, %s
        from attempt a left join assignment s on s.id = a.assignment_id %s
        where a.id = ? and a.person_id = ? and a.lesson_version_id = ? and a.reached = ?
          and coalesce(cast(s.delivery ->> 'oneWay' as boolean), false) = ?
          and a.handed_in_at is null and (s.id is null or %s)
        for no key update of a),
      sent as (%s),
      stored as (insert into step %s
        select seen.id, sent.* from seen, sent
        where not exists (select from step same
            where same.attempt_id = seen.id and same.key = sent.key)
          and not exists (select from step newer where newer.attempt_id = seen.id
            and newer.question_id = sent.question_id and newer.number > sent.follows)
          and (sent.follows = 0 or exists (select from step before
            where before.attempt_id = seen.id and before.question_id = sent.question_id
              and before.number = sent.follows and before.kind = 'SAVE' and not before.stale))
        returning number)
      select seen.* from seen, stored
      """
          .formatted(
              SqlTimes.COLUMNS,
              SqlTimes.joins("a.person_id"),
              SqlTimes.isSet("a.person_id"),
              StepInsert.SENT,
              StepInsert.COLUMNS);

  /**
   * What was found while it was stored.
   *
   * @param times that hold for the attempt now; empty for practice
   */
  record Stored(Instant begunAt, Optional<Times> times) {
    private static Stored read(ResultSet row, long personId) throws SQLException {
      Instant begunAt = row.getObject("begun_at", OffsetDateTime.class).toInstant();
      return new Stored(begunAt, SqlTimes.read(row, personId));
    }

    /** The first instant at which an answer is late. */
    Instant dueAt() {
      return times.map(set -> set.deadline(begunAt)).orElse(Saving.NEVER);
    }

    /** When the time limit ends the attempt; empty without one. */
    Optional<Instant> findEnd() {
      return times.flatMap(set -> set.findEnd(begunAt));
    }
  }

  /**
   * Empty where nothing was stored: the step is not simply the next, or the attempt is not any more
   * as it was known. Nobody has said why yet: see {@link Saving}.
   */
  Optional<Stored> store() {
    if (Panache.getEntityManager().isJoinedToTransaction()) {
      Panache.flush();
    }
    DataSource database = CDI.current().select(DataSource.class).get();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STORE)) {
      bind(statement);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(Stored.read(row, known.personId())) : Optional.empty();
      }
    } catch (SQLException failure) {
      throw new PersistenceException("A step could not be stored", failure);
    }
  }

  private void bind(PreparedStatement statement) throws SQLException {
    int next = 1;
    statement.setLong(next++, known.id());
    statement.setLong(next++, known.personId());
    statement.setLong(next++, known.versionId());
    statement.setInt(next++, known.reached());
    statement.setBoolean(next++, known.oneWay());
    step.writeTo(statement, next);
  }
}
