package org.aidememoire.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the server says to the database during one journey, as PostgreSQL's own log has it.
 *
 * @param list in the order of their execution
 */
record Statements(List<Executed> list) {
  private static final Pattern EXECUTED = Pattern.compile("(?s)execute [^:]+: (.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')(?:, |$)");

  /** Null stands for NULL. */
  record Executed(String sql, List<String> parameters) {
    boolean is(String command) {
      return sql.strip().equalsIgnoreCase(command);
    }

    /** Whether it adds to the table, perhaps among other things. */
    boolean stores(String table) {
      return sql.toLowerCase(java.util.Locale.ROOT).contains("insert into " + table + " ");
    }
  }

  /** Makes a database that is started next keep a log that can be read. */
  static void keepLog(Connection superuser) throws SQLException {
    set(superuser, "logging_collector = on");
    set(superuser, "log_destination = 'jsonlog'");
    set(superuser, "log_directory = 'log'");
  }

  /** Everything that is executed while {@code action} runs. */
  static Statements during(Connection superuser, Path database, Runnable action)
      throws SQLException, IOException {
    set(superuser, "log_statement = 'all'");
    reload(superuser);
    action.run();
    set(superuser, "log_statement = 'none'");
    reload(superuser);
    List<Executed> executed = new ArrayList<>();
    try (Stream<Path> logs = Files.list(database.resolve("log"))) {
      for (Path log : logs.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        for (String line : Files.readAllLines(log)) {
          read(new ObjectMapper().readTree(line)).ifPresent(executed::add);
        }
      }
    }
    return new Statements(List.copyOf(executed));
  }

  private static java.util.Optional<Executed> read(JsonNode entry) {
    Matcher message = EXECUTED.matcher(entry.path("message").asText());
    if (!message.matches() || !"aide_memoire_app".equals(entry.path("user").asText())) {
      return java.util.Optional.empty();
    }
    List<String> parameters = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(entry.path("detail").asText());
    while (parameter.find()) {
      String quoted = parameter.group(2);
      parameters.add(quoted == null ? "\0" : quoted.replace("''", "'"));
    }
    return java.util.Optional.of(
        new Executed(message.group(1).replaceAll("\\$\\d+", "?"), List.copyOf(parameters)));
  }

  private static void set(Connection superuser, String setting) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("alter system set " + setting);
    }
  }

  private static void reload(Connection superuser) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("select pg_reload_conf()");
    }
  }
}
