package org.aidememoire.bench;

import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonFile;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.OpenInjectionStep.atOnceUsers;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whole journeys of students through a lesson: open the reading, open the quiz and start, save ten
 * answers one by one, hand in, see the review. Every student of the file goes one journey; {@code
 * bench.atOnce} of them are under way at any time.
 *
 * <p>Before, except where all hand in at once, others go some journeys that are not counted: in its
 * first seconds the generator itself is slow, and would take its own time for the server's. If one
 * of them fails, nothing is said of how long the rest took.
 *
 * <p>System properties: {@code bench.server} (base address), {@code bench.students} (CSV: session,
 * token), {@code bench.answers} (JSON: question, body), {@code bench.assignment}, {@code
 * bench.rehearsers} and {@code bench.rehearsal} (students and assignment of what is not counted),
 * {@code bench.cookie} (name of the session's cookie), {@code bench.journeys}, {@code
 * bench.atOnce}, {@code bench.began} (a file that is made when the counting begins), {@code
 * bench.ms} (a file for how long it took), {@code bench.scenario}: {@code journey}, {@code
 * unhurried} (with a pause of half a second to one and a half before each request), {@code pages}
 * (every item's page opened as well) or {@code hand-in} (all prepare their answers, then all hand
 * in at once).
 */
public final class Journeys extends Simulation {
  /** Journeys that are not counted, of all together. */
  private static final int REHEARSALS = 160;

  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile long began;
  private volatile boolean rehearsalFailed;
  private final int journeys = Integer.getInteger("bench.journeys");
  private final int atOnce = Integer.getInteger("bench.atOnce");
  private final Steps counted = new Steps(property("assignment"), answers(), true);
  private final Steps rehearsed = new Steps(property("rehearsal"), answers(), false);

  {
    var protocol =
        http.baseUrl(property("server"))
            .acceptHeader("text/html")
            // As browsers do over https.
            .acceptEncodingHeader("gzip, deflate, br")
            .shareConnections();
    setUp(
            walk(scenarioName())
                .injectOpen(atOnceUsers("hand-in".equals(scenarioName()) ? journeys : atOnce)))
        .protocols(protocol);
  }

  private static String property(String name) {
    return System.getProperty("bench." + name);
  }

  private static List<Map<String, Object>> answers() {
    return jsonFile(property("answers")).readRecords();
  }

  private static String scenarioName() {
    return property("scenario");
  }

  private Session begin(Session session) {
    if (session.isFailed()) {
      rehearsalFailed = true;
    }
    if (counting.compareAndSet(false, true)) {
      began = System.nanoTime();
      write("began", "");
    }
    return session.markAsSucceeded();
  }

  /** How long all counted journeys took, in milliseconds, for whoever started this. */
  @Override
  public void after() {
    if (rehearsalFailed) {
      return;
    }
    write("ms", Long.toString((System.nanoTime() - began) / 1_000_000));
  }

  private static void write(String file, String text) {
    try {
      Files.writeString(Path.of(property(file)), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScenarioBuilder walk(String name) {
    return switch (name) {
      case "journey" -> scenario(name).exec(rehearsal(), each(counted.journey()));
      case "unhurried" -> scenario(name).exec(rehearsal(), each(counted.unhurried()));
      case "pages" -> scenario(name).exec(rehearsal(), each(counted.withEveryPage()));
      case "hand-in" ->
          scenario(name).exec(this::begin).exec(signedIn("students"), handInTogether());
      default -> throw new IllegalArgumentException("No such scenario: " + name);
    };
  }

  private ChainBuilder rehearsal() {
    return exec(repeat(Math.max(1, REHEARSALS / atOnce))
            .on(exec(signedIn("rehearsers"), rehearsed.journey())))
        .rendezVous(atOnce)
        .exec(this::begin);
  }

  /** Each of those at once goes journey after journey, always as another student. */
  private ChainBuilder each(ChainBuilder way) {
    return repeat(journeys / atOnce).on(exec(signedIn("students"), way));
  }

  private ChainBuilder handInTogether() {
    return exec(counted.preparation()).rendezVous(journeys).exec(counted.handIn());
  }

  /** Everyone of a file goes once. */
  private static ChainBuilder signedIn(String file) {
    return exec(
        feed(csv(property(file)).queue()),
        addCookie(Cookie(property("cookie"), "#{session}").withPath("/")),
        addCookie(Cookie("csrf-token", "#{token}").withPath("/")));
  }
}
