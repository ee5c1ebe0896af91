package org.aidememoire.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.aidememoire.bench.Statements.Executed;

/**
 * The statements of one recorded journey, driven straight at the database for other students: how
 * fast the whole could be if the server cost nothing.
 *
 * @param url of the database, as the application's role
 * @param recorded of one student
 */
record Ceiling(String url, List<Executed> recorded, Student author) {
  private static final String NULL = "\0";
  private static final Pattern ARRAY_OF_ONE = Pattern.compile("\\{[^{},\"]+\\}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /**
   * @param attempt the id of the student's attempt in the recorded journey; for others it is found
   *     as the journey goes
   */
  record Student(long person, String subject, long attempt) {}

  /** Journeys a second over this many connections, each student one journey. */
  double run(List<Student> students, int connections) throws Exception {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int first = i;
        running.add(
            threads.submit(
                () -> {
                  drive(students, first, connections);
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    return students.size() / ((System.nanoTime() - start) / 1e9);
  }

  private void drive(List<Student> students, int first, int stride) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      Map<String, PreparedStatement> prepared = new HashMap<>();
      for (int i = first; i < students.size(); i += stride) {
        journey(connection, prepared, students.get(i));
      }
    }
  }

  private void journey(
      Connection connection, Map<String, PreparedStatement> prepared, Student student)
      throws SQLException {
    long attempt = 0;
    for (Executed executed : recorded) {
      if (executed.is("BEGIN")) {
        connection.setAutoCommit(false);
      } else if (executed.is("COMMIT") || executed.is("ROLLBACK")) {
        if (!connection.getAutoCommit()) {
          connection.commit();
        }
        connection.setAutoCommit(true);
      } else {
        execute(connection, prepared, executed, student, attempt);
        if (executed.stores("attempt")) {
          attempt = latestAttempt(connection);
        }
      }
    }
  }

  private void execute(
      Connection connection,
      Map<String, PreparedStatement> prepared,
      Executed executed,
      Student student,
      long attempt)
      throws SQLException {
    PreparedStatement statement = prepared.get(executed.sql());
    if (statement == null) {
      statement = connection.prepareStatement(executed.sql());
      prepared.put(executed.sql(), statement);
    }
    for (int i = 0; i < executed.parameters().size(); i++) {
      String value = executed.parameters().get(i);
      if (value.equals(NULL)) {
        statement.setNull(i + 1, Types.OTHER);
      } else {
        set(statement, i + 1, own(value, executed.stores("step"), student, attempt));
      }
    }
    int rows = statement.execute() ? read(statement) : statement.getUpdateCount();
    if (rows == 0 && executed.stores("step")) {
      throw new IllegalStateException("An answer was not stored as it was in the journey");
    }
  }

  private static int read(PreparedStatement statement) throws SQLException {
    int count = 0;
    try (ResultSet rows = statement.getResultSet()) {
      while (rows.next()) {
        rows.getString(1);
        count++;
      }
    }
    return count;
  }

  /** The log tells no types: numbers are numbers, and the database finds out the rest. */
  private static void set(PreparedStatement statement, int index, String value)
      throws SQLException {
    if (NUMBER.matcher(value).matches()) {
      statement.setLong(index, Long.parseLong(value));
    } else {
      statement.setObject(index, value, Types.OTHER);
    }
  }

  /** The recorded student's ids, exchanged for another's; keys of saves are made anew. */
  private String own(String value, boolean step, Student student, long attempt) {
    if (ARRAY_OF_ONE.matcher(value).matches()) {
      String only = value.substring(1, value.length() - 1);
      return "{" + own(only, step, student, attempt) + "}";
    }
    if (value.equals(Long.toString(author.person()))) {
      return Long.toString(student.person());
    }
    if (value.equals(Long.toString(author.attempt()))) {
      return Long.toString(attempt);
    }
    if (value.equals(author.subject())) {
      return student.subject();
    }
    return step && value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.randomUUID().toString()
        : value;
  }

  private static long latestAttempt(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select currval(pg_get_serial_sequence('attempt', 'id'))")) {
      row.next();
      return row.getLong(1);
    }
  }
}
