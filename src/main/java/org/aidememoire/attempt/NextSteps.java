package org.aidememoire.attempt;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.aidememoire.assignment.SqlTimes;

/**
 * Stores steps that each are simply the next of their question, by one statement that makes sure of
 * that and of their attempts, and reads the times that hold for them. Where there is no transaction
 * the statement is one by itself.
 *
 * @param steps of different attempts
 * @param waits for whoever is changing an attempt; otherwise its step is not stored
 */
record NextSteps(List<NextStep> steps, boolean waits) {
  /**
   * Of a limit that it does not know the planner believes that few rows are left, and looks each up
   * by its key instead of reading whole tables for them.
   */
  private static final String STORE =
      """
      with sent as (
        select * from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::int[], ?::boolean[], %s)
          as t(known_id, person_id, version_id, reached, one_way, %s)
        limit ?),
      seen as (
        select a.id, a.begun_at, %s, sent.*
        from sent join attempt a on a.id = sent.known_id
          left join assignment s on s.id = a.assignment_id %s
        where a.person_id = sent.person_id and a.lesson_version_id = sent.version_id
          and a.reached = sent.reached
          and coalesce(cast(s.delivery ->> 'oneWay' as boolean), false) = sent.one_way
          and a.handed_in_at is null and (s.id is null or %s)
        for no key update of a %s),
      stored as (insert into step (attempt_id, %s)
        select seen.id, %s from seen
        where not exists (select from step same
            where same.attempt_id = seen.id and same.key = seen.key)
          and not exists (select from step newer where newer.attempt_id = seen.id
            and newer.question_id = seen.question_id and newer.number > seen.follows)
          and (seen.follows = 0 or exists (select from step before
            where before.attempt_id = seen.id and before.question_id = seen.question_id
              and before.number = seen.follows and before.kind = 'SAVE' and not before.stale))
        on conflict do nothing
        returning attempt_id)
      select seen.* from seen join stored on stored.attempt_id = seen.id
      """;

  /** Of a group: whoever is in it may still be tried by themselves. */
  private static final int LONGEST_SECONDS = 5;

  private static final String WAITING = statement("");
  private static final String PASSING_BY = statement("skip locked");

  /** What was stored, by attempt. */
  record Outcome(Map<Long, NextStep.Stored> stored) {
    static final Outcome NOTHING = new Outcome(Map.of());

    Outcome {
      stored = Map.copyOf(stored);
    }

    /**
     * Empty where it was not stored: the step is not simply the next, or the attempt is not any
     * more as it was known. Nobody has said why yet: see {@link Saving}.
     */
    Optional<NextStep.Stored> find(NextStep step) {
      return Optional.ofNullable(stored.get(step.known().id()));
    }
  }

  NextSteps {
    steps = List.copyOf(steps);
    if (steps.stream().map(step -> step.known().id()).distinct().count() < steps.size()) {
      throw new IllegalArgumentException("One step of an attempt at a time");
    }
  }

  static NextSteps waiting(NextStep step) {
    return new NextSteps(List.of(step), true);
  }

  private static String statement(String locked) {
    return STORE.formatted(
        StepColumn.ARRAYS,
        StepColumn.NAMES,
        SqlTimes.COLUMNS,
        SqlTimes.joins("a.person_id"),
        SqlTimes.isSet("a.person_id"),
        locked,
        StepColumn.NAMES,
        StepColumn.NAMES);
  }

  /** All that can be stored are, or none where the statement fails. */
  Outcome store() {
    DataSource database = CDI.current().select(DataSource.class).get();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(waits ? WAITING : PASSING_BY)) {
      statement.setQueryTimeout(waits ? 0 : LONGEST_SECONDS);
      bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException failure) {
      throw new PersistenceException("Steps could not be stored", failure);
    }
  }

  private void bind(PreparedStatement statement) throws SQLException {
    Connection connection = statement.getConnection();
    int next = 1;
    statement.setArray(next++, connection.createArrayOf("int8", known(KnownAttempt::id)));
    statement.setArray(next++, connection.createArrayOf("int8", known(KnownAttempt::personId)));
    statement.setArray(next++, connection.createArrayOf("int8", known(KnownAttempt::versionId)));
    statement.setArray(next++, connection.createArrayOf("int4", known(KnownAttempt::reached)));
    statement.setArray(next++, connection.createArrayOf("bool", known(KnownAttempt::oneWay)));
    next = StepColumn.bind(steps.stream().map(NextStep::step).toList(), statement, next);
    statement.setInt(next, steps.size());
  }

  private Object[] known(Function<KnownAttempt, Object> property) {
    return steps.stream().map(NextStep::known).map(property).toArray();
  }

  private static Outcome read(ResultSet rows) throws SQLException {
    Map<Long, NextStep.Stored> stored = new HashMap<>();
    while (rows.next()) {
      var begunAt = rows.getObject("begun_at", OffsetDateTime.class).toInstant();
      var times = SqlTimes.read(rows, rows.getLong("person_id"));
      stored.put(rows.getLong("id"), new NextStep.Stored(begunAt, times));
    }
    return new Outcome(stored);
  }
}
