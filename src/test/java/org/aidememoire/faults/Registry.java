package org.aidememoire.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.faults.history.Stored;
import org.aidememoire.faults.history.Stored.StoredAttempt;
import org.aidememoire.faults.history.Stored.StoredStep;
import org.aidememoire.testing.Cast;

/**
 * The database seen from its owner's side, past the server: sets work, and reads what is stored in
 * the end.
 */
final class Registry {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sql sql;

  Registry(int port) {
    sql = new Sql(port);
  }

  /** A course of the teacher with all our students; they have signed in before. */
  long course() {
    long course =
        sql.number(
            """
            with c as (insert into course (name, time_zone, join_code, created_at)
              values ('Faults', 'UTC', ?, now()) returning id),
            t as (insert into course_teacher (course_id, person_id)
              select c.id, p.id from c, person p where p.subject = ?)
            select id from c
            """,
            UUID.randomUUID().toString(),
            Cast.TEACHER.subject());
    sql.change(
        """
        insert into enrolment (course_id, person_id, joined_at)
        select ?, id, now() from person where subject = any (?)
        """,
        course,
        subjects(Stage.STUDENTS));
    return course;
  }

  /** A group of the course with these members. */
  long group(long course, List<Cast> members) {
    return sql.number(
        """
        with g as (insert into course_group (course_id, name) values (?, 'Thursday') returning id),
        m as (insert into course_group_member (group_id, person_id)
          select g.id, p.id from g, person p where p.subject = any (?))
        select id from g
        """,
        course,
        subjects(members));
  }

  private static String[] subjects(List<Cast> persons) {
    return persons.stream().map(Cast::subject).toArray(String[]::new);
  }

  /** Takes back what was set: who has a lesson elsewhere is not told what an answer is worth. */
  void withdrawAll(long course) {
    sql.change(
        "update assignment set withdrawn_at = now() where course_id = ? and withdrawn_at is null",
        course);
  }

  /** A lesson set to the course for a day, by its number among the lessons. */
  long assignment(long course, int lesson, Delivery delivery) {
    return sql.number(
        """
        insert into assignment (course_id, lesson_id, lesson_version_id, opens_at, due_at,
          created_by, created_at, delivery)
        select ?, v.lesson_id, v.id, now() - interval '1 hour', now() + interval '1 day', p.id, now(),
          cast(? as jsonb)
        from lesson_version v, person p
        where p.subject = ? and v.id in (select max(id) from lesson_version where items > 4
          group by lesson_id order by lesson_id offset (? %
            (select count(distinct lesson_id) from lesson_version where items > 4)) limit 1)
        returning id
        """,
        course, written(delivery), Cast.TEACHER.subject(), lesson);
  }

  private static String written(Delivery delivery) {
    try {
      return JSON.writeValueAsString(delivery);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sets the times of everybody.
   *
   * @param limit in minutes; 0 for none
   */
  void everybody(long assignment, Instant due, int limit) {
    sql.change(
        "update assignment set due_at = ?, limit_minutes = nullif(?, 0) where id = ?",
        Timestamp.from(due),
        limit,
        assignment);
  }

  /** How many attempts have been begun. */
  long attempts(long assignment) {
    return sql.number("select count(*) from attempt where assignment_id = ?", assignment);
  }

  /** Dates the attempts back. */
  void age(long assignment, Duration by) {
    sql.change(
        "update attempt set begun_at = begun_at - ? * interval '1 ms' where assignment_id = ?",
        by.toMillis(),
        assignment);
  }

  long person(Cast person) {
    return sql.number("select id from person where subject = ?", person.subject());
  }

  /** Everything that is stored of an assignment. */
  Stored stored(long assignment) {
    return new Stored(storedAttempts(assignment), steps(assignment));
  }

  private List<StoredAttempt> storedAttempts(long assignment) {
    return sql.query(
        """
        select a.id, p.subject, a.begun_at,
          (select count(*) from submission u where u.attempt_id = a.id and u.reopened_at is null),
          u.handed_in_at, u.checksum, coalesce(u.answers, 0), a.reached
        from attempt a join person p on p.id = a.person_id
          left join submission u on u.attempt_id = a.id and u.reopened_at is null
        where a.assignment_id = ?
        """,
        rows ->
            new StoredAttempt(
                rows.getLong(1),
                username(rows.getString(2)),
                rows.getTimestamp(3).toInstant(),
                rows.getInt(4),
                Optional.ofNullable(rows.getTimestamp(5)).map(Timestamp::toInstant).orElse(null),
                rows.getString(6),
                rows.getInt(7),
                rows.getInt(8)),
        assignment);
  }

  private List<StoredStep> steps(long assignment) {
    return sql.query(
        """
        select s.attempt_id, s.question_id, s.number, s.key, s.answer::text, s.stale, s.received_at,
          case when s.kind = 'CHECK' then s.follows else 0 end
        from step s join attempt a on a.id = s.attempt_id where a.assignment_id = ?
        """,
        rows ->
            new StoredStep(
                rows.getLong(1),
                rows.getString(2),
                rows.getInt(3),
                rows.getObject(4, UUID.class),
                rows.getString(5),
                rows.getBoolean(6),
                rows.getTimestamp(7).toInstant(),
                rows.getInt(8)),
        assignment);
  }

  private static String username(String subject) {
    return Arrays.stream(Cast.values())
        .filter(person -> person.subject().equals(subject))
        .findFirst()
        .map(Cast::username)
        .orElse(subject);
  }

  /** Holds the rows of these attempts while something runs, as a stuck transaction would. */
  void holdAttempts(long assignment, Runnable meanwhile) {
    try (Connection connection = sql.open();
        PreparedStatement hold =
            connection.prepareStatement(
                "select id from attempt where assignment_id = ? for update")) {
      connection.setAutoCommit(false);
      hold.setLong(1, assignment);
      hold.executeQuery();
      meanwhile.run();
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many connections of the server wait for somebody's lock: only a superuser sees that. */
  int waitingForLocks() {
    String waiting =
        "select count(*) from pg_stat_activity"
            + " where usename = 'aide_memoire_app' and wait_event_type = 'Lock'";
    try (Connection connection = sql.openAsSuperuser();
        ResultSet row = connection.createStatement().executeQuery(waiting)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many attempts have an answer. */
  long attemptsWithAnswers(long assignment) {
    return sql.number(
        "select count(distinct a.id) from attempt a join step s on s.attempt_id = a.id"
            + " where a.assignment_id = ?",
        assignment);
  }

  /** From now on, for connections that are made from now on. */
  void isolation(String level) {
    asSuperuser("alter role aide_memoire_app set default_transaction_isolation = '" + level + "'");
    endConnections();
  }

  /** Ends all connections of the server, as an administrator does. */
  void endConnections() {
    asSuperuser(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename ="
            + " 'aide_memoire_app'");
  }

  private void asSuperuser(String statement) {
    try (Connection connection = sql.openAsSuperuser();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
