package org.aidememoire.site.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SignInPagesTest {
  @ParameterizedTest
  @EnumSource(Cast.class)
  void everybody_in_the_cast_can_sign_in_and_is_greeted(Cast person) {
    Response home = given().cookies(SignedIn.as(person)).get("/");

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(home.asString()).select(".site-person bdi").text())
        .contains(person.fullName());
  }

  @Test
  void signing_in_goes_to_keycloak_with_a_proof_key() {
    Response answer = given().redirects().follow(false).get("/sign-in");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .contains("/realms/aide-memoire/protocol/openid-connect/auth")
        .contains("code_challenge_method=S256", "response_type=code", "%2Fsign-in");
  }

  @Test
  void keycloaks_pages_speak_the_language_that_was_chosen_here() {
    assertThat(languageOfTheFormFor("language=es", "en")).isEqualTo("es");
    assertThat(languageOfTheFormFor("", "es-MX, en;q=0.5")).isEqualTo("es");
    assertThat(languageOfTheFormFor("", "de")).isEqualTo("en");
  }

  private static String languageOfTheFormFor(String chosen, String browsers) {
    Response answer =
        given()
            .cookie("settings", chosen)
            .header("Accept-Language", browsers)
            .redirects()
            .follow(false)
            .get("/sign-in");
    Response form = given().urlEncodingEnabled(false).get(answer.header("Location"));
    assertThat(form.statusCode()).isEqualTo(200);
    return Jsoup.parse(form.asString()).select("html").attr("lang");
  }

  @Test
  void a_person_comes_back_to_the_page_they_came_from() {
    Response answer =
        given()
            .cookies(SignedIn.as(Cast.MEMBER))
            .redirects()
            .follow(false)
            .get("/sign-in?back=/documents");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/documents");
  }

  @Test
  void who_comes_from_no_page_of_their_own_begins_where_their_work_is() {
    assertThat(signedIn(Cast.MEMBER, "")).isEqualTo("/today");
    assertThat(signedIn(Cast.TEACHER, "")).isEqualTo("/courses");
    assertThat(signedIn(Cast.ADMIN, "")).isEqualTo("/");
    assertThat(signedIn(Cast.MEMBER, "?back=//elsewhere.example/")).isEqualTo("/today");
    assertThat(signedIn(Cast.TEACHER, "?back=https://elsewhere.example/")).isEqualTo("/courses");
  }

  private static String signedIn(Cast person, String query) {
    return given()
        .cookies(SignedIn.as(person))
        .redirects()
        .follow(false)
        .get("/sign-in" + query)
        .then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void signing_out_ends_the_session_here_and_at_keycloak() {
    var session = SignedIn.anew(Cast.OUTSIDER);

    Response answer = Form.post(session, "/sign-out", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .contains("/protocol/openid-connect/logout")
        .contains("id_token_hint=", "post_logout_redirect_uri=");
    assertThat(answer.detailedCookie("q_session").getMaxAge()).isZero();
    Response atKeycloak =
        given().urlEncodingEnabled(false).redirects().follow(false).get(answer.header("Location"));
    assertThat(atKeycloak.statusCode()).isEqualTo(302);
    assertThat(atKeycloak.header("Location")).endsWith("/");
  }

  @Test
  void signing_out_twice_leads_home() {
    Response answer = Form.post(Map.of(), "/sign-out", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/");
  }

  @Test
  void another_site_cannot_sign_a_person_out() {
    given()
        .cookies(SignedIn.as(Cast.MEMBER))
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded")
        .post("/sign-out")
        .then()
        .statusCode(400);
  }

  @Test
  void who_comes_back_with_a_way_in_that_keycloak_does_not_know_is_told_so_in_a_page_of_ours() {
    Response start = given().redirects().follow(false).get("/sign-in");
    String state = start.header("Location").replaceFirst(".*[?&]state=([^&]+).*", "$1");

    Response answer =
        given()
            .cookies(start.cookies())
            .redirects()
            .follow(false)
            .get("/sign-in?code=invented&state=" + state);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/sign-in/problem");
    Response page = given().get("/sign-in/problem");
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(Jsoup.parse(page.asString()).select("main a[href=/sign-in]")).isNotEmpty();
  }

  @Test
  void an_open_page_stays_open_with_a_session_that_cannot_be_read() {
    given().cookie("q_session", "worn-out").get("/").then().statusCode(200);
  }

  @Test
  void a_session_with_one_letter_changed_is_nobodys() {
    Map<String, String> session = SignedIn.anew(Cast.MEMBER);
    given().cookies(session).get("/today").then().statusCode(200);
    String cookie = Objects.requireNonNull(session.get("q_session"));
    Map<String, String> changed = new HashMap<>(session);
    changed.put("q_session", (cookie.startsWith("e") ? "f" : "e") + cookie.substring(1));

    for (int i = 0; i < 2; i++) {
      given().cookies(changed).redirects().follow(false).get("/today").then().statusCode(303);
    }
    given().cookies(session).get("/today").then().statusCode(200);
  }
}
