package org.aidememoire.site.turns;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
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
  void pages_are_served_while_forms_wait() {
    fill();
    try {
      given().get("/documents").then().statusCode(200);
    } finally {
      empty();
    }
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
