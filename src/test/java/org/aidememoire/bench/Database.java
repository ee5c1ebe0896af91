package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.bench.Ceiling.Student;

/** The database of a run, seen by its superuser: what no application may ask. */
final class Database implements AutoCloseable {
  private static final String NAME = "aide_memoire";

  private final Path data;
  private final int port;
  private final Connection connection;

  Database(Path data, int port) throws SQLException {
    this.data = data;
    this.port = port;
    this.connection = DriverManager.getConnection(url("postgres"));
  }

  String url(String user) {
    return "jdbc:postgresql://localhost:" + port + "/" + NAME + "?user=" + user;
  }

  Connection connection() {
    return connection;
  }

  long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
  }

  Path data() {
    return data;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** With indexes and what is stored out of line. */
  long bytesOfAttempts() throws SQLException {
    return number(
        "select sum(pg_total_relation_size(t::regclass))"
            + " from unnest(array['attempt', 'step', 'submission']) t");
  }

  /** Those who have an attempt in this assignment, or those of the class who have none. */
  List<Student> students(String assignment, boolean withAttempt) throws SQLException {
    String query =
        """
        select p.id, p.subject, coalesce(max(t.id), 0)
        from enrolment e join person p on p.id = e.person_id
          join assignment a on a.course_id = e.course_id and a.id = %s
          left join attempt t on t.person_id = p.id and t.assignment_id = a.id
        group by p.id having (max(t.id) is not null) = %s order by p.id
        """
            .formatted(assignment, withAttempt);
    List<Student> students = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        students.add(new Student(rows.getLong(1), rows.getString(2), rows.getLong(3)));
      }
    }
    return students;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
