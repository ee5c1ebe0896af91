package org.aidememoire.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.currentLocationRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The steps of a journey through one assignment.
 *
 * @param assignment its id
 * @param answers what is sent for each item, without token and key
 * @param counted whether they appear in the report
 */
record Steps(String assignment, List<Map<String, Object>> answers, boolean counted) {
  private static final ChainBuilder NO_REST = exec(session -> session);
  private static final ChainBuilder REST = pause(Duration.ofMillis(500), Duration.ofMillis(1500));

  ChainBuilder journey() {
    return journey(NO_REST, false);
  }

  /** With a rest before each request. */
  ChainBuilder unhurried() {
    return journey(REST, false);
  }

  /** The page of every item is opened before it is answered. */
  ChainBuilder withEveryPage() {
    return journey(NO_REST, true);
  }

  /** All up to the hand-in. */
  ChainBuilder preparation() {
    return exec(reading(), start(), saves(NO_REST, false));
  }

  ChainBuilder handIn() {
    return exec(
        count(
            post("hand in", "#{attempt}/submission", "")
                .disableFollowRedirect()
                .check(status().is(303))));
  }

  private ChainBuilder journey(ChainBuilder rest, boolean everyPage) {
    return exec(
        reading(),
        rest,
        start(),
        saves(rest, everyPage),
        rest,
        get("look before handing in", "#{attempt}/submission"),
        rest,
        handIn(),
        rest,
        get("see the review", "#{attempt}/result"));
  }

  private ChainBuilder reading() {
    return get("open the reading", "/assignments/" + assignment + "/reading");
  }

  /** Redirects lead to the first item. */
  private ChainBuilder start() {
    return exec(
        count(
            post("start", "/assignments/" + assignment + "/attempts", "")
                .check(
                    status().is(200),
                    currentLocationRegex("(/attempts/\\d+)/items/1").saveAs("attempt"))));
  }

  private ChainBuilder saves(ChainBuilder rest, boolean everyPage) {
    return exec(
        IntStream.range(0, answers.size())
            .mapToObj(
                index -> exec(rest, everyPage && index > 0 ? page(index) : NO_REST, save(index)))
            .toList());
  }

  private ChainBuilder page(int index) {
    return get("open an item", "#{attempt}/items/" + (index + 1));
  }

  private ChainBuilder save(int index) {
    return exec(
        count(
            post("save an answer", "#{attempt}/answers", (String) answers.get(index).get("body"))
                .header("X-Requested-With", "JavaScript")
                .header("Accept", "application/json")
                .check(status().is(200), regex("\"outcome\":\"saved\""))));
  }

  private ChainBuilder get(String name, String path) {
    return exec(count(http(name).get(path).check(status().is(200))));
  }

  private HttpRequestActionBuilder count(HttpRequestActionBuilder request) {
    return counted ? request : request.silent();
  }

  /** A form with its token and, as every save has, a random key. */
  private static HttpRequestActionBuilder post(String name, String path, String body) {
    return http(name)
        .post(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(
            StringBody(
                session ->
                    "csrf-token="
                        + session.getString("token")
                        + "&key="
                        + UUID.randomUUID()
                        + "&"
                        + body));
  }
}
