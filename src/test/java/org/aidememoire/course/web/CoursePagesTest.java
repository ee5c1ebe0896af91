package org.aidememoire.course.web;

import static io.restassured.RestAssured.given;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoursePagesTest {
  @Test
  void the_form_suggests_the_zone_of_the_institution() {
    assertThat(page("/courses").select("#timeZone option[selected]").attr("value"))
        .isEqualTo("Europe/London");
  }

  @Test
  void a_new_course_is_listed_and_shows_the_code_to_join() {
    TaughtClass taught = new TaughtClass();
    assertThat(page("/courses").select(".card-link").eachAttr("href")).contains(taught.coursePath);
    assertThat(taught.code()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
  }

  @Test
  void all_errors_are_told_at_once_and_what_was_typed_stays() {
    String tooLong = "x".repeat(121);
    Response answer = post("/courses", Map.of("name", tooLong, "timeZone", "Mars/Base"));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select(".message-error a").eachAttr("href"))
        .containsExactly("#name", "#timeZone");
    assertThat(page.select("#name").attr("value")).isEqualTo(tooLong);
    assertThat(page.select("#name").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void a_form_without_its_fields_is_told_what_is_missing() {
    assertThat(post("/courses", Map.of()).statusCode()).isEqualTo(422);
    assertThat(join(Cast.MEMBER, "").statusCode()).isEqualTo(422);
  }

  @Test
  void a_form_sent_twice_creates_one_course() {
    Map<String, String> form =
        Map.of("name", "History " + UUID.randomUUID(), "timeZone", "Europe/Paris");
    assertThat(path(post("/courses", form))).isEqualTo(path(post("/courses", form)));
  }

  @Test
  void a_student_joins_with_the_code_however_it_is_typed_and_twice_changes_nothing() {
    TaughtClass taught = new TaughtClass();
    String typed = taught.code().toLowerCase(Locale.ROOT).replace("-", " ");
    for (int time = 0; time < 2; time++) {
      Response answer = join(Cast.MEMBER, typed);
      assertThat(answer.header("Location")).contains("/today?joined=");
    }
    String id = taught.coursePath.replace("/courses/", "");
    assertThat(page(Cast.MEMBER, "/today?joined=" + id).select("#status").text())
        .startsWith("You are in History");
    assertThat(page(Cast.OUTSIDER, "/today?joined=" + id).select("#status").text()).isEmpty();
    assertThat(page(taught.coursePath).select("#students ~ .table-frame tbody th").eachText())
        .containsExactly(Cast.MEMBER.fullName());
  }

  @Test
  void a_wrong_code_is_told_plainly_and_stays_in_the_field() {
    Response answer = join(Cast.MEMBER, "BCDF 2345");
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("#code-error").text()).startsWith("No course has this code");
    assertThat(page.select("#code").attr("value")).isEqualTo("BCDF 2345");
  }

  @Test
  void a_new_code_replaces_the_old_one() {
    TaughtClass taught = new TaughtClass();
    String old = taught.code();
    assertThat(path(post(taught.coursePath + "/join-code", Map.of()))).isEqualTo(taught.coursePath);
    assertThat(taught.code()).isNotEqualTo(old);
    assertThat(join(Cast.MEMBER, old).statusCode()).isEqualTo(422);
  }

  @Test
  void a_student_is_removed_after_a_question_and_twice_changes_nothing() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    String removal =
        taught.coursePath + "/enrolments/" + TaughtClass.person(Cast.MEMBER).id() + "/removal";
    assertThat(page(removal).select("h1").text()).contains(Cast.MEMBER.fullName());
    for (int time = 0; time < 2; time++) {
      assertThat(path(post(removal, Map.of()))).isEqualTo(taught.coursePath);
    }
    Document page = page(taught.coursePath + "?done=removed");
    assertThat(page.select("#students ~ .table-frame tbody th").eachText())
        .containsExactly(Cast.CLASSMATE.fullName());
    assertThat(page.select("#status").text()).contains("no longer in the course");
  }

  @Test
  void a_course_that_one_does_not_teach_does_not_exist_and_a_role_one_lacks_is_refused() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    assertThat(status(Cast.OTHER_TEACHER, taught.coursePath)).isEqualTo(404);
    assertThat(status(Cast.MEMBER, taught.coursePath)).isEqualTo(403);
    assertThat(status(Cast.ADMIN, "/courses")).isEqualTo(403);
    assertThat(status(Cast.TEACHER, "/courses/no-number")).isEqualTo(404);
    for (String act : new String[] {"/join-code", "/enrolments/1/removal"}) {
      String path = taught.coursePath + act;
      assertThat(Form.post(SignedIn.as(Cast.OTHER_TEACHER), path, Map.of()).statusCode())
          .isEqualTo(404);
      assertThat(Form.post(SignedIn.as(Cast.MEMBER), path, Map.of()).statusCode()).isEqualTo(403);
    }
    assertThat(join(Cast.TEACHER, taught.code()).statusCode()).isEqualTo(403);
  }

  @Test
  void a_form_that_is_not_ours_is_refused() {
    given()
        .cookies(SignedIn.as(Cast.TEACHER))
        .contentType(ContentType.URLENC)
        .formParam("name", "History")
        .formParam("timeZone", "Europe/Vienna")
        .post("/courses")
        .then()
        .statusCode(400);
  }

  private static Response join(Cast person, String code) {
    return Form.post(SignedIn.as(person), "/enrolments", Map.of("code", code));
  }
}
