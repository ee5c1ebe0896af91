package org.aidememoire.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.local.CannotStart;
import org.aidememoire.local.Child;
import org.aidememoire.local.Places;

/**
 * One run of the load generator, in a process of its own.
 *
 * @param folder where the files of the class are, and where reports go
 * @param server the server's base address
 */
record LoadRun(Path folder, String server, String sessionCookie) {

  /**
   * What is asked of it.
   *
   * @param scenario journey, pages or hand-in
   * @param atOnce how many students are under way at any time
   */
  record Load(String scenario, String assignment, int journeys, int atOnce) {}

  /**
   * What came of it. Times in milliseconds, as the generator saw them.
   *
   * @param seconds from the first request to the end of the last
   * @param steps by name, in the order of a journey
   */
  record Outcome(double seconds, long requests, long errors, Map<String, Step> steps) {}

  record Step(long requests, double p50, double p95, double p99, double max) {}

  Outcome run(Load load) throws IOException, InterruptedException {
    Path results = Files.createTempDirectory(folder, load.scenario() + "-" + load.atOnce() + "-");
    Child generator =
        Child.start("The load generator", command(load, results), Map.of(), log(results));
    int status = generator.awaitEnd();
    List<Path> reports = reports(results);
    if (status != 0 || reports.isEmpty()) {
      throw new CannotStart("The load generator failed: see " + log(results));
    }
    return read(reports.getFirst());
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
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dgatling.charting.indicators.percentile1=50",
                "-Dgatling.charting.indicators.percentile2=90",
                "-Dgatling.charting.indicators.percentile3=95",
                "-Dgatling.charting.indicators.percentile4=99"));
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
    properties.put("answers", folder.resolve("answers.json").toString());
    properties.put("assignment", load.assignment());
    properties.put("journeys", Integer.toString(load.journeys()));
    properties.put("atOnce", Integer.toString(load.atOnce()));
    properties.put("scenario", load.scenario());
    return properties;
  }

  private static List<Path> reports(Path results) throws IOException {
    try (Stream<Path> files = Files.walk(results)) {
      return files.filter(file -> file.endsWith("js/stats.json")).toList();
    }
  }

  private static Outcome read(Path report) throws IOException {
    JsonNode all = new ObjectMapper().readTree(report.toFile());
    Map<String, Step> steps = new LinkedHashMap<>();
    List<JsonNode> contents = new ArrayList<>();
    all.path("contents").forEach(contents::add);
    contents.sort(Comparator.comparing(node -> node.path("name").asText()));
    contents.forEach(node -> steps.put(node.path("name").asText(), step(node.path("stats"))));
    JsonNode total = all.path("stats");
    long requests = total.path("numberOfRequests").path("total").asLong();
    double perSecond = total.path("meanNumberOfRequestsPerSecond").path("total").asDouble();
    return new Outcome(
        requests / perSecond, requests, total.path("numberOfRequests").path("ko").asLong(), steps);
  }

  private static Step step(JsonNode stats) {
    return new Step(
        stats.path("numberOfRequests").path("total").asLong(),
        stats.path("percentiles1").path("total").asDouble(),
        stats.path("percentiles3").path("total").asDouble(),
        stats.path("percentiles4").path("total").asDouble(),
        stats.path("maxResponseTime").path("total").asDouble());
  }
}
