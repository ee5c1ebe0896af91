package org.aidememoire.settings.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingsPagesTest {
  private static final Map<String, String> NOBODY = Map.of();
  private static final String DEVICE = "settings";
  private static final String MIRROR = "my-settings";

  @Inject SessionFactory sessions;

  @AfterEach
  void chooseNothing() {
    Form.post(
        SignedIn.as(Cast.CLASSMATE),
        "/settings",
        Map.of("text", "normal", "scheme", "system", "language", ""));
  }

  @Test
  void a_visitor_chooses_goes_back_and_finds_it_on_every_page_of_this_device() {
    Response answer =
        Form.post(
            NOBODY,
            "/settings",
            Map.of("text", "larger", "scheme", "dark", "back", "/documents?year=1954#list"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/documents?year=1954#list");
    assertThat(answer.detailedCookie(DEVICE).isHttpOnly()).isTrue();
    assertThat(answer.cookies()).doesNotContainKey(MIRROR);
    Element page = page(Map.of(DEVICE, answer.cookie(DEVICE)), "/lessons");
    assertThat(page.attr("data-text")).isEqualTo("larger");
    assertThat(page.attr("data-scheme")).isEqualTo("dark");
    assertThat(page.attr("data-face")).isEqualTo("book");
  }

  @Test
  void nobody_is_led_to_another_server() {
    assertThat(
            Form.post(NOBODY, "/settings", Map.of("back", "//elsewhere.example"))
                .header("Location"))
        .doesNotContain("elsewhere");
  }

  @Test
  void a_choice_belongs_to_the_person_on_every_device_and_to_nobody_else_on_this_one() {
    Map<String, String> here = SignedIn.as(Cast.CLASSMATE);
    Response answer = Form.post(here, "/settings", Map.of("text", "large"));
    assertThat(answer.cookies()).containsKey(MIRROR).doesNotContainKey(DEVICE);
    String mirror = answer.cookie(MIRROR);

    assertThat(page(with(here, MIRROR, mirror), "/today").attr("data-text")).isEqualTo("large");
    Map<String, String> elsewhere = SignedIn.anew(Cast.CLASSMATE);
    assertThat(page(elsewhere, "/today").attr("data-text")).isEqualTo("large");
    Map<String, String> another = with(SignedIn.as(Cast.MEMBER), MIRROR, mirror);
    assertThat(page(another, "/today").attr("data-text")).isEqualTo("normal");
    assertThat(page(Map.of(MIRROR, mirror), "/").attr("data-text")).isEqualTo("normal");
  }

  @Test
  void while_the_mirror_is_fresh_no_statement_is_spent_on_settings() {
    Map<String, String> session = SignedIn.as(Cast.CLASSMATE);
    Response first = given().cookies(with(session, MIRROR, "stale")).get("/documents");
    Map<String, String> fresh = with(session, MIRROR, first.cookie(MIRROR));

    long without = statements(with(session, MIRROR, "stale"));
    assertThat(statements(fresh)).isEqualTo(without - 1);
    assertThat(given().cookies(fresh).get("/documents").cookies()).doesNotContainKey(MIRROR);
  }

  @Test
  void whoever_signs_out_leaves_no_settings_behind() {
    Response answer =
        Form.post(SignedIn.anew(Cast.CLASSMATE), "/sign-out", Map.<String, String>of());

    assertThat(answer.detailedCookie(MIRROR).getMaxAge()).isZero();
  }

  @Test
  void a_script_is_told_only_that_it_is_kept() {
    Map<String, String> cookies = new HashMap<>();
    String token = given().get("/").cookie("csrf-token");
    cookies.put("csrf-token", token);
    given()
        .cookies(cookies)
        .header("X-Requested-With", "JavaScript")
        .formParam("csrf-token", token)
        .formParam("ruler", "on")
        .post("/settings")
        .then()
        .statusCode(204);
  }

  @Test
  void the_language_is_the_chosen_one_else_the_browsers_else_english() {
    assertThat(language("", "")).isEqualTo("en");
    assertThat(language("", "es-MX,es;q=0.9,en;q=0.5")).isEqualTo("es");
    assertThat(language("", "xx, ;;q")).isEqualTo("en");
    assertThat(language("language=en", "es")).isEqualTo("en");
    assertThat(language("language=es", "en-GB")).isEqualTo("es");
    assertThat(language("language=zz", "es")).isEqualTo("es");
  }

  private static String language(String device, String wished) {
    var request = given();
    if (!device.isEmpty()) {
      request.cookie(DEVICE, device);
    }
    if (!wished.isEmpty()) {
      request.header("Accept-Language", wished);
    }
    return Jsoup.parse(request.get("/").asString()).select("html").attr("lang");
  }

  private long statements(Map<String, String> cookies) {
    return Statements.during(sessions, () -> given().cookies(cookies).get("/documents"));
  }

  private static Map<String, String> with(Map<String, String> session, String name, String value) {
    Map<String, String> cookies = new HashMap<>(session);
    cookies.put(name, value);
    return cookies;
  }

  private static Element page(Map<String, String> cookies, String path) {
    return Jsoup.parse(given().cookies(cookies).get(path).asString()).select("html").getFirst();
  }
}
