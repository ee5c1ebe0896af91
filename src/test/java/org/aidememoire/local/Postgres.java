package org.aidememoire.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A real PostgreSQL with the two roles that production has: an owner, which migrates, and the
 * application's own, which owns nothing. It listens on localhost only and trusts whoever is there.
 */
public final class Postgres implements AutoCloseable {
  public static final String OWNER = "aide_memoire_owner";
  public static final String APPLICATION = "aide_memoire_app";
  private static final String DATABASE = "aide_memoire";

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Keeps its data in {@code data} from one start to the next. */
  public static Postgres keptIn(Path data, int port) {
    LeftoverPostgres.stop(data);
    return start(
        settings().setDataDirectory(data).setCleanDataDirectory(false).setPort(port), "on");
  }

  /** Lives as long as the process, on a free port: for tests. */
  public static Postgres fleeting() {
    return start(settings(), "off");
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres.Builder settings() {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(Places.cache().resolve("postgresql").toFile())
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("timezone", "UTC");
  }

  private static Postgres start(EmbeddedPostgres.Builder settings, String durable) {
    try {
      // Both are off unless they are asked for: what was committed would not outlive a kill.
      var server =
          settings
              .setServerConfig("fsync", durable)
              .setServerConfig("synchronous_commit", durable)
              .start();
      createRolesAndDatabase(server);
      return new Postgres(server);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused to create its roles", e);
    }
  }

  private static void createRolesAndDatabase(EmbeddedPostgres server) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (exists(statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        return;
      }
      for (String role : new String[] {OWNER, APPLICATION}) {
        if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + role + "'")) {
          statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'local'");
        }
      }
      statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
