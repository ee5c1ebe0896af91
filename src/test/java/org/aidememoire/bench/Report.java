package org.aidememoire.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.bench.LoadRun.Outcome;
import org.aidememoire.bench.StepCosts.StepCost;
import org.jspecify.annotations.Nullable;

/** All figures of one run, as a table or as one JSON object. */
final class Report {
  /**
   * One load.
   *
   * @param cost of server and database while it ran
   * @param memoryMb what the server held in memory at its end
   * @param bytesPerAttempt how much the database grew, with indexes
   */
  record Row(
      String scenario,
      int atOnce,
      int journeys,
      long storedAttempts,
      Outcome outcome,
      Cost cost,
      double memoryMb,
      double bytesPerAttempt) {
    double journeysPerSecond() {
      return journeys / outcome.seconds();
    }

    double cpuPerJourney() {
      return (cost.serverMs() + cost.databaseMs()) / journeys;
    }
  }

  /**
   * The recorded statements straight at the database.
   *
   * @param statements how many one journey takes, with begin and commit
   */
  record Top(int statements, int connections, double journeysPerSecond, double databaseMs) {}

  private final List<Row> rows = new ArrayList<>();
  private List<StepCost> costs = List.of();
  private @Nullable Top ceiling;

  void add(Row row) {
    rows.add(row);
  }

  void costs(List<StepCost> measured) {
    costs = measured;
  }

  void ceiling(Top measured) {
    ceiling = measured;
  }

  void print(PrintStream out) {
    out.printf(
        "%n%-8s %7s %9s %9s %9s %7s %11s %11s %9s %9s %9s%n",
        "load",
        "at once",
        "journeys",
        "per s",
        "requests",
        "errors",
        "server ms",
        "database ms",
        "ms both",
        "MB",
        "B/attempt");
    for (Row row : rows) {
      out.printf(
          Locale.ROOT,
          "%-8s %7d %9d %9.1f %9.1f %7d %11.1f %11.1f %9.1f %9.0f %9.0f%n",
          row.scenario(),
          row.atOnce(),
          row.journeys(),
          row.journeysPerSecond(),
          row.outcome().requests() / row.outcome().seconds(),
          row.outcome().errors(),
          row.cost().serverMs() / row.journeys(),
          row.cost().databaseMs() / row.journeys(),
          row.cpuPerJourney(),
          row.memoryMb(),
          row.bytesPerAttempt());
    }
    out.println("\nserver, database and both: CPU milliseconds a journey; requests: a second");
    rows.forEach(row -> printSteps(row, out));
    printCosts(out);
    if (ceiling != null) {
      out.printf(
          Locale.ROOT,
          "%nceiling: %d statements a journey over %d connections: %.1f journeys/s, %.1f ms of database CPU each%n",
          ceiling.statements(),
          ceiling.connections(),
          ceiling.journeysPerSecond(),
          ceiling.databaseMs());
    }
  }

  private static void printSteps(Row row, PrintStream out) {
    out.printf(
        "%n%s, %d at once, %d attempts stored before: milliseconds%n%-28s %9s %8s %8s %8s %8s%n",
        row.scenario(),
        row.atOnce(),
        row.storedAttempts(),
        "step",
        "requests",
        "p50",
        "p95",
        "p99",
        "most");
    row.outcome()
        .steps()
        .forEach(
            (name, step) ->
                out.printf(
                    Locale.ROOT,
                    "%-28s %9d %8.0f %8.0f %8.0f %8.0f%n",
                    name,
                    step.requests(),
                    step.p50(),
                    step.p95(),
                    step.p99(),
                    step.max()));
  }

  private void printCosts(PrintStream out) {
    out.printf("%none student at a time: CPU milliseconds of a step%n");
    out.printf("%-28s %9s %11s %11s%n", "step", "requests", "server ms", "database ms");
    costs.forEach(
        cost ->
            out.printf(
                Locale.ROOT,
                "%-28s %9d %11.2f %11.2f%n",
                cost.step(),
                cost.requests(),
                cost.serverMs(),
                cost.databaseMs()));
  }

  String json() {
    try {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("rows", rows);
      all.put("costs", costs);
      all.put("ceiling", ceiling == null ? Map.of() : ceiling);
      return new ObjectMapper()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
