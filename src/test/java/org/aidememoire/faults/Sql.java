package org.aidememoire.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.faults.pupil.Pause;

/** Statements to the database, past the server and past every wire that may break. */
record Sql(int port) {
  private static final int TRIES = 100;

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What the statement says in its first row and column. */
  long number(String sql, Object... parameters) {
    return query(sql, rows -> rows.getLong(1), parameters).getFirst();
  }

  void change(String sql, Object... parameters) {
    try (Connection connection = open();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> List<T> query(String sql, Reader<T> reader, Object... parameters) {
    try (Connection connection = open();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  Connection open() throws SQLException {
    return open("aide_memoire_owner");
  }

  /** As one who sees and may do everything. */
  Connection openAsSuperuser() throws SQLException {
    return open("postgres");
  }

  /** The database may just be starting. */
  private Connection open(String user) throws SQLException {
    String url = "jdbc:postgresql://localhost:" + port + "/aide_memoire?user=" + user;
    for (int tries = 1; ; tries++) {
      try {
        return DriverManager.getConnection(url);
      } catch (SQLException away) {
        if (tries == TRIES) {
          throw away;
        }
        Pause.millis(100);
      }
    }
  }
}
