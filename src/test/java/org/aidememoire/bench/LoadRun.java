package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.local.CannotStart;
import org.aidememoire.local.Child;
import org.aidememoire.local.Places;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One run of the load generator, in a process of its own.
 *
 * @param folder where the files of the class are, and where reports go
 * @param server the server's base address
 */
record LoadRun(Path folder, String server, String sessionCookie) {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  /** Columns of the report's table. */
  private static final int REQUESTS = 2;

  private static final int ERRORS = 4;
  private static final int P50 = 8;
  private static final int P95 = 10;
  private static final int P99 = 11;
  private static final int MOST = 12;

  /**
   * What is asked of it.
   *
   * @param scenario journey, unhurried, pages or hand-in
   * @param rehearsal the assignment of another class, for journeys that are not counted
   * @param atOnce how many students are under way at any time
   */
  record Load(String scenario, String assignment, String rehearsal, int journeys, int atOnce) {}

  /**
   * What came of it. Times in milliseconds, as the generator saw them.
   *
   * @param seconds from the first counted request to the end of the last
   * @param steps by name, in the order of a journey
   */
  record Outcome(double seconds, long requests, long errors, Map<String, Step> steps) {}

  record Step(long requests, double p50, double p95, double p99, double max) {}

  /**
   * @param begins is told when the counting begins: the generator is warm then
   */
  Outcome run(Load load, Runnable begins) throws IOException, InterruptedException {
    Path results = Files.createTempDirectory(folder, load.scenario() + "-" + load.atOnce() + "-");
    Child generator =
        Child.start("The load generator", command(load, results), Map.of(), log(results));
    while (!Files.exists(began(results)) && !generator.endsWithin(BETWEEN_LOOKS)) {
      // It rehearses.
    }
    begins.run();
    int status = generator.awaitEnd();
    if (status != 0) {
      throw new CannotStart("The load generator failed: see " + log(results));
    }
    if (!Files.exists(took(results))) {
      throw new CannotStart("A journey failed before any was counted: see " + log(results));
    }
    return read(results);
  }

  private static Path began(Path results) {
    return results.resolve("began");
  }

  private static Path took(Path results) {
    return results.resolve("ms");
  }

  private static Path log(Path results) {
    return results.resolve("log");
  }

  private List<String> command(Load load, Path results) throws IOException {
    Path build = Places.project().resolve("target/bench/build");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // Its runs are too short for the second compiler, which would take the server's
                // time.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dgatling.charting.indicators.percentile1=50",
                "-Dgatling.charting.indicators.percentile2=90",
                "-Dgatling.charting.indicators.percentile3=95",
                "-Dgatling.charting.indicators.percentile4=99"));
    command.add("-Dbench.began=" + began(results));
    command.add("-Dbench.ms=" + took(results));
    properties(load).forEach((name, value) -> command.add("-Dbench." + name + "=" + value));
    command.addAll(
        List.of(
            "-cp",
            build.resolve("classes") + ":" + Files.readString(build.resolve("classpath")).strip(),
            "io.gatling.app.Gatling",
            "-s",
            "org.aidememoire.bench.Journeys",
            "-rf",
            results.toString()));
    return command;
  }

  private Map<String, String> properties(Load load) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("server", server);
    properties.put("cookie", sessionCookie);
    properties.put("students", folder.resolve("students.csv").toString());
    properties.put("rehearsers", folder.resolve("rehearsers.csv").toString());
    properties.put("answers", folder.resolve("answers.json").toString());
    properties.put("assignment", load.assignment());
    properties.put("rehearsal", load.rehearsal());
    properties.put("journeys", Integer.toString(load.journeys()));
    properties.put("atOnce", Integer.toString(load.atOnce()));
    properties.put("scenario", load.scenario());
    return properties;
  }

  /** The generator writes how long it took, and its report as a page with a table. */
  private static Outcome read(Path results) throws IOException {
    double seconds = Long.parseLong(Files.readString(took(results)).strip()) / 1000.0;
    Map<String, Step> steps = new LinkedHashMap<>();
    long errors = 0;
    for (Element row : Jsoup.parse(report(results).toFile()).select("tr[data-parent=ROOT]")) {
      steps.put(row.expectFirst(".ellipsed-name").text(), step(row));
      errors += (long) number(row, ERRORS);
    }
    if (steps.isEmpty()) {
      throw new CannotStart("The load generator's report could not be read: " + results);
    }
    long requests = steps.values().stream().mapToLong(Step::requests).sum();
    return new Outcome(seconds, requests, errors, steps);
  }

  private static Path report(Path results) throws IOException {
    try (Stream<Path> files = Files.walk(results, 2)) {
      return files.filter(file -> file.endsWith("index.html")).findFirst().orElseThrow();
    }
  }

  private static Step step(Element row) {
    return new Step(
        (long) number(row, REQUESTS),
        number(row, P50),
        number(row, P95),
        number(row, P99),
        number(row, MOST));
  }

  private static double number(Element row, int column) {
    String text = row.expectFirst(".col-" + column).text();
    return text.equals("-") ? 0 : Double.parseDouble(text);
  }
}
