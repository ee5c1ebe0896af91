package org.aidememoire.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.corpus.LibraryUpdated;
import org.aidememoire.site.Routes.Route;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing about what is right, nothing of the teacher's and nothing of anybody else's reaches a
 * student while an attempt is running, nor after the hand-in while marks are held back: every
 * answer of the server is read, with its headers, scripts and styles.
 */
@QuarkusTest
class NoLeakTest {
  /** Ends the session, or changes how all pages are shown. */
  private static final Set<String> APART =
      Set.of("GET /sign-in", "POST /sign-out", "POST /settings", "POST /attempts/{id}/submission");

  @Inject Event<LibraryUpdated> updated;
  private final List<SecretWork> works = new ArrayList<>();

  @AfterEach
  void takeOffTheShelf() {
    works.forEach(SecretWork::retire);
    updateLibrary();
  }

  @Test
  void no_answer_of_the_server_tells_a_student_what_they_may_not_know() {
    SecretWork work = work(false);
    for (Cast student : List.of(Cast.MEMBER, Cast.CLASSMATE)) {
      Map<String, String> heard = everything(work, student);
      assertThat(heard).hasSizeGreaterThan(60);
      assertThat(told(heard, work.secretsFrom(student))).as("%s, running", student).isEmpty();
    }
    assertThat(everythingAsked(work)).isTrue();
    work.handIn(Cast.MEMBER);
    Map<String, String> afterwards = everything(work, Cast.MEMBER);
    assertThat(told(afterwards, work.secretsFrom(Cast.MEMBER))).as("handed in").isEmpty();
  }

  @Test
  void the_same_pages_come_whatever_is_right() {
    SecretWork work = work(false);
    Map<String, String> one = itemPages(work);
    Map<String, String> other = itemPages(work(true));
    // Others are shown in an order of each attempt's own.
    one.keySet().retainAll(work.turned());
    other.keySet().retainAll(work.turned());
    assertThat(one).hasSizeGreaterThan(2);
    assertThat(other).isEqualTo(one);
  }

  @Test
  void nothing_that_is_secret_can_be_searched_for() {
    SecretWork work = work(false);
    assertThat(found(SecretWork.TITLE)).isNotEmpty();
    for (String secret : work.secretsFrom(Cast.MEMBER)) {
      assertThat(found("\"" + secret + "\"")).as(secret).isEmpty();
    }
  }

  private static List<String> found(String query) {
    Response answer =
        given()
            .cookies(SignedIn.as(Cast.MEMBER))
            .queryParam("q", query)
            .queryParam("in", "lessons")
            .get("/search");
    return Jsoup.parse(answer.asString()).select(".hit").eachText();
  }

  /** What would have been told is told once the work has closed: the test can fail. */
  @Test
  void after_the_close_the_owner_and_only_the_owner_is_told() {
    SecretWork work = work(false);
    everything(work, Cast.MEMBER);
    work.handIn(Cast.MEMBER);
    work.close();
    Map<String, String> owner = everything(work, Cast.MEMBER);
    assertThat(told(owner, work.secretsFrom(Cast.MEMBER))).isNotEmpty();
    Map<String, String> other = everything(work, Cast.CLASSMATE);
    assertThat(told(other, work.secretsFrom(Cast.CLASSMATE))).isEmpty();
  }

  private SecretWork work(boolean mirrored) {
    SecretWork work = SecretWork.fresh(mirrored);
    works.add(work);
    updateLibrary();
    return work;
  }

  private void updateLibrary() {
    QuarkusTransaction.requiringNew().run(() -> updated.fire(new LibraryUpdated()));
  }

  /** Whether the pages that were read are those of the work: each question is asked on one. */
  private static boolean everythingAsked(SecretWork work) {
    String pages = String.join("", itemPages(work).values());
    return work.asks().stream().allMatch(pages::contains);
  }

  /** Every answer of the server to this student, by request. */
  private static Map<String, String> everything(SecretWork work, Cast student) {
    Map<String, String> session = SignedIn.as(student);
    Map<String, String> heard = new LinkedHashMap<>();
    for (Route route : Routes.found().all()) {
      if (!APART.contains(route.toString())) {
        for (String address : work.addresses(route.template())) {
          if (!route.isPost()) {
            heard.put("GET " + address, words(get(session, address)));
          } else if (!address.endsWith("/submission")) {
            post(work, session, address, heard);
          }
        }
      }
    }
    heard.put("search", words(get(session, "/search?in=lessons&q=" + SecretWork.TITLE)));
    read(session, heard);
    return heard;
  }

  /** Posts plainly and as a script does, answers to every item where items are answered. */
  private static void post(
      SecretWork work, Map<String, String> session, String address, Map<String, String> heard) {
    for (Map<String, Object> fields : work.fields(address)) {
      String name = "POST " + address + " " + fields.getOrDefault("question", "");
      heard.put(name, words(send(session, address, fields, false)));
      heard.put(name + " by script", words(send(session, address, fields, true)));
    }
  }

  /** The scripts and styles that the pages name. */
  private static void read(Map<String, String> session, Map<String, String> heard) {
    Set<String> files = new TreeSet<>();
    for (String answer : heard.values()) {
      var page = Jsoup.parse(answer);
      files.addAll(page.select("script[src^=/]").eachAttr("src"));
      files.addAll(page.select("link[href^=/]").eachAttr("href"));
    }
    files.forEach(file -> heard.put(file, words(get(session, file))));
  }

  private static Response get(Map<String, String> session, String address) {
    return given().cookies(session).redirects().follow(false).get(address);
  }

  private static Response send(
      Map<String, String> session, String address, Map<String, Object> fields, boolean script) {
    Map<String, String> cookies = new LinkedHashMap<>(session);
    String token = get(session, "/").cookie("csrf-token");
    cookies.put("csrf-token", token);
    var request =
        given()
            .cookies(cookies)
            .redirects()
            .follow(false)
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("csrf-token", token)
            .formParams(fields);
    return script
        ? request.header("X-Requested-With", "JavaScript").accept("application/json").post(address)
        : request.post(address);
  }

  /** All that the answer says, headers included. */
  private static String words(Response answer) {
    return answer.headers() + "\n" + answer.asString();
  }

  /** What was told of the secrets, and where. */
  private static List<String> told(Map<String, String> heard, List<String> secrets) {
    List<String> told = new ArrayList<>();
    heard.forEach(
        (request, answer) ->
            secrets.stream()
                .filter(answer::contains)
                .forEach(secret -> told.add(request + " tells " + secret)));
    return told;
  }

  /** The page of each item, without what is another in every attempt. */
  private static Map<String, String> itemPages(SecretWork work) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String address : work.addresses("/attempts/{id}/items/{number}")) {
      if (address.startsWith("/attempts/" + work.attempt() + "/")) {
        String page = get(SignedIn.as(Cast.MEMBER), address).asString();
        pages.put(
            address.substring(address.lastIndexOf('/')),
            page.replaceAll("(?<=csrf-token\" value=\")[^\"]*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("[0-9]+", "0"));
      }
    }
    return pages;
  }
}
