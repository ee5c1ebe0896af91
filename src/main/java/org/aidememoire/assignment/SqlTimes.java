package org.aidememoire.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * The times of one student in one assignment, for a statement in SQL that does more than read: what
 * {@link Exceptions} is for all others. In the statement, {@code s} is the assignment.
 */
public final class SqlTimes {
  public static final String COLUMNS =
      "s.opens_at, s.due_at, s.limit_minutes, x.due_at as own_due_at, x.limit_minutes as own_limit,"
          + " of_groups.due_at as group_due_at, of_groups.limit_minutes as group_limit, f.factor";

  private SqlTimes() {}

  /**
   * Where {@link #COLUMNS} come from.
   *
   * @param person the id of the student, as the statement has it
   */
  public static String joins(String person) {
    return """
        left join extension x on x.assignment_id = s.id and x.person_id = %1$s
        left join accommodation f on f.person_id = %1$s
        left join lateral (
          select max(g.due_at) as due_at, max(g.limit_minutes) as limit_minutes
          from group_extension g join course_group_member m on m.group_id = g.group_id
          where g.assignment_id = s.id and m.person_id = %1$s) of_groups on true
        """
        .formatted(person);
  }

  /**
   * Whether the assignment is now set to the student. Of what merely exists the planner may read
   * the whole table, to have it at hand.
   */
  public static String isSet(String person) {
    return """
        s.withdrawn_at is null and (select true from enrolment n
          where n.course_id = s.course_id and n.person_id = %s and n.left_at is null)"""
        .formatted(person);
  }

  /**
   * Of the row at which the result is; empty for practice, which has no times.
   *
   * @param personId whose times they are
   */
  public static Optional<Times> read(ResultSet row, long personId) throws SQLException {
    Instant opensAt = instant(row, "opens_at");
    Instant dueAt = instant(row, "due_at");
    if (opensAt == null || dueAt == null) {
      return Optional.empty();
    }
    String factor = row.getString("factor");
    Exceptions exceptions =
        new Exceptions(
            personId,
            OwnTimes.of(instant(row, "own_due_at"), minutes(row, "own_limit")),
            OwnTimes.of(instant(row, "group_due_at"), minutes(row, "group_limit")),
            Optional.ofNullable(factor).map(TimeFactor::valueOf));
    Optional<Duration> limit = OwnTimes.of(null, minutes(row, "limit_minutes")).limit();
    return Optional.of(exceptions.appliedTo(new Times(new Window(opensAt, dueAt), limit)));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable Integer minutes(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }
}
