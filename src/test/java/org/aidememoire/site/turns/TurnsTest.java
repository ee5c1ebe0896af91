package org.aidememoire.site.turns;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What becomes of forms while as many others as can be served at once are not done. */
@QuarkusTest
class TurnsTest {
  private static final String READING = "/lessons/atoms-and-ambassadors/reading";
  private static final String WORDS = "Words that took half an hour";

  @Inject Turns turns;
  @Inject SlowPages slow;

  @ConfigProperty(name = "aide-memoire.turns.forms")
  int places;

  @Test
  void who_waited_too_long_is_told_to_come_back_and_keeps_what_they_wrote() {
    Map<String, String> session = new HashMap<>(SignedIn.as(Cast.NEWCOMER));
    Response page = given().cookies(session).get(READING);
    session.putAll(page.cookies());
    Element form = Jsoup.parse(page.asString()).expectFirst("form[data-autosave]:has([name=text])");
    fill();
    try {
      filled(form, session)
          .post(form.attr("action"))
          .then()
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .body(containsString(WORDS));
    } finally {
      empty();
    }
    filled(form, session)
        .redirects()
        .follow(false)
        .post(form.attr("action"))
        .then()
        .statusCode(303);
  }

  @Test
  void a_page_that_takes_long_holds_up_no_other() throws Exception {
    CompletableFuture<Response> first =
        CompletableFuture.supplyAsync(() -> given().get("/test-only/slow"));
    assertThat(slow.isAsked()).isTrue();
    try {
      given().get("/documents").then().statusCode(200);
      assertThat(first).isNotDone();
    } finally {
      slow.finish();
    }
    assertThat(first.get().asString()).isEqualTo("done");
  }

  @Test
  void who_is_gone_before_the_page_is_made_keeps_no_place() throws Exception {
    for (int gone = 0; gone < 20; gone++) {
      try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
        socket.setSoLinger(true, 0);
        String request = "GET /documents HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      }
    }
    given().get("/documents").then().statusCode(200);
  }

  @Test
  void pages_are_served_while_forms_wait() {
    fill();
    try {
      given().get("/documents").then().statusCode(200);
    } finally {
      empty();
    }
  }

  @Test
  void what_came_in_time_is_not_late_because_it_had_to_wait() throws Exception {
    Map<String, String> session = SignedIn.as(Cast.MEMBER);
    String assignment = set();
    String item =
        TaughtClass.path(Form.post(session, assignment + "/attempts", Map.of("begin", "yes")));
    SentForm answer = SentForm.on(session, item, "form[data-autosave]").with("choice", "a");
    CompletableFuture<Response> sent;
    fill();
    try {
      sent = CompletableFuture.supplyAsync(answer::sendByScript);
      while (!turns.forms.isWaitedIn() && !sent.isDone()) {
        Thread.onSpinWait();
      }
      closeNow(assignment.replaceAll("\\D", ""));
    } finally {
      empty();
    }
    assertThat(sent.get().jsonPath().getString("outcome")).isEqualTo("saved");
    TaughtClass.post(assignment + "/withdrawal", Map.of("sure", "yes"));
  }

  private static String set() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long lesson =
        QuarkusTransaction.requiringNew()
            .call(() -> Lesson.findOffered("atoms-and-ambassadors").orElseThrow().id());
    Map<String, ?> fields =
        Map.of("lesson", lesson, "opens", "2020-01-01T10:00", "due", "2036-11-20T10:00");
    return TaughtClass.path(TaughtClass.post(taught.coursePath + "/assignments", fields));
  }

  private static void closeNow(String assignment) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Panache.getEntityManager()
                    .createNativeQuery(
                        "update assignment set due_at = now() where id = " + assignment)
                    .executeUpdate());
  }

  private static RequestSpecification filled(Element form, Map<String, String> session) {
    RequestSpecification sent = given().cookies(session);
    for (Element hidden : form.select("input[type=hidden]")) {
      sent.formParam(hidden.attr("name"), hidden.attr("value"));
    }
    return sent.formParam("text", WORDS);
  }

  private void fill() {
    for (int place = 0; place < places; place++) {
      turns.forms.enter(() -> {});
    }
  }

  private void empty() {
    for (int place = 0; place < places; place++) {
      turns.forms.leave();
    }
  }
}
