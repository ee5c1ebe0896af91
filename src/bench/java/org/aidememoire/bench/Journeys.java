package org.aidememoire.bench;

import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonFile;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.OpenInjectionStep.atOnceUsers;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.currentLocationRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whole journeys of students through a lesson: open the reading, open the quiz and start, save ten
 * answers one by one, hand in, see the review. Every student of the file goes one journey; {@code
 * bench.atOnce} of them are under way at any time.
 *
 * <p>System properties: {@code bench.server} (base address), {@code bench.students} (CSV: session,
 * token), {@code bench.answers} (JSON: question, body), {@code bench.assignment}, {@code
 * bench.cookie} (name of the session's cookie), {@code bench.journeys}, {@code bench.atOnce},
 * {@code bench.scenario}: {@code journey}, {@code unhurried} (with a pause of half a second to one
 * and a half before each request), {@code pages} (every item's page opened as well) or {@code
 * hand-in} (all prepare their answers, then all hand in at once).
 */
public final class Journeys extends Simulation {
  private static final int ANSWERS = 10;

  private long began;
  private final int journeys = Integer.getInteger("bench.journeys");
  private final int atOnce = Integer.getInteger("bench.atOnce");
  private final String assignment = "/assignments/" + System.getProperty("bench.assignment");
  private final List<Map<String, Object>> answers = read(System.getProperty("bench.answers"));

  {
    var protocol =
        http.baseUrl(System.getProperty("bench.server"))
            .acceptHeader("text/html")
            .acceptEncodingHeader("gzip")
            .shareConnections();
    setUp(
            walk(System.getProperty("bench.scenario"))
                .injectOpen(atOnceUsers("hand-in".equals(scenarioName()) ? journeys : atOnce)))
        .protocols(protocol);
  }

  @Override
  public void before() {
    began = System.nanoTime();
  }

  /** How long all journeys took, in milliseconds, for whoever started this. */
  @Override
  public void after() {
    try {
      long took = (System.nanoTime() - began) / 1_000_000;
      Files.writeString(Path.of(System.getProperty("bench.ms")), Long.toString(took));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String scenarioName() {
    return System.getProperty("bench.scenario");
  }

  private static List<Map<String, Object>> read(String file) {
    return jsonFile(file).readRecords();
  }

  private ScenarioBuilder walk(String name) {
    var students = csv(System.getProperty("bench.students")).queue();
    return switch (name) {
      case "journey", "unhurried" -> scenario(name).exec(each(students, journey(false)));
      case "pages" -> scenario(name).exec(each(students, journey(true)));
      case "hand-in" ->
          scenario(name)
              .exec(signedIn(students), reading(), start(), saves(false))
              .rendezVous(journeys)
              .exec(
                  post("hand in", "#{attempt}/submission", "")
                      .disableFollowRedirect()
                      .check(status().is(303)));
      default -> throw new IllegalArgumentException("No such scenario: " + name);
    };
  }

  /** Each of those at once goes journey after journey, always as another student. */
  private ChainBuilder each(io.gatling.javaapi.core.FeederBuilder<?> students, ChainBuilder way) {
    return repeat(journeys / atOnce).on(exec(signedIn(students), way));
  }

  private ChainBuilder journey(boolean everyPage) {
    return exec(reading(), rest(), start(), saves(everyPage), handIn());
  }

  /** Nothing where nobody pauses. */
  private static ChainBuilder rest() {
    return "unhurried".equals(scenarioName())
        ? pause(Duration.ofMillis(500), Duration.ofMillis(1500))
        : exec(session -> session);
  }

  private static ChainBuilder signedIn(io.gatling.javaapi.core.FeederBuilder<?> students) {
    return exec(
        feed(students),
        addCookie(Cookie(System.getProperty("bench.cookie"), "#{session}").withPath("/")),
        addCookie(Cookie("csrf-token", "#{token}").withPath("/")));
  }

  private ChainBuilder reading() {
    return exec(http("open the reading").get(assignment + "/reading").check(status().is(200)));
  }

  /** Redirects lead to the first item. */
  private ChainBuilder start() {
    return exec(
        post("start", assignment + "/attempts", "")
            .check(
                status().is(200),
                currentLocationRegex("(/attempts/\\d+)/items/1").saveAs("attempt")));
  }

  private ChainBuilder saves(boolean everyPage) {
    return exec(
        IntStream.range(0, ANSWERS)
            .mapToObj(index -> exec(rest(), save(index, everyPage && index > 0)))
            .toList());
  }

  private ChainBuilder save(int index, boolean withPage) {
    ChainBuilder save =
        exec(
            post("save an answer", "#{attempt}/answers", (String) answers.get(index).get("body"))
                .header("X-Requested-With", "JavaScript")
                .header("Accept", "application/json")
                .check(status().is(200), regex("\"outcome\":\"saved\"")));
    return withPage
        ? exec(
            http("open an item").get("#{attempt}/items/" + (index + 1)).check(status().is(200)),
            save)
        : save;
  }

  private static ChainBuilder handIn() {
    return exec(
        rest(),
        http("look before handing in").get("#{attempt}/submission").check(status().is(200)),
        rest(),
        post("hand in", "#{attempt}/submission", "")
            .disableFollowRedirect()
            .check(status().is(303)),
        rest(),
        http("see the review").get("#{attempt}/result").check(status().is(200)));
  }

  /** A form with its token and, as every save has, a random key. */
  private static HttpRequestActionBuilder post(String name, String path, String body) {
    return http(name)
        .post(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(
            io.gatling.javaapi.core.CoreDsl.StringBody(
                session ->
                    "csrf-token="
                        + session.getString("token")
                        + "&key="
                        + UUID.randomUUID()
                        + "&"
                        + body));
  }
}
