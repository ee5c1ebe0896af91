package org.aidememoire.site.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {
  @Test
  void an_unknown_address_answers_404_in_the_products_own_look() {
    Response answer = given().accept("text/html").get("/no/such/page");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("text/html");
    var page = Jsoup.parse(answer.asString());
    assertThat(page.select("main h1").text()).isEqualTo("There is nothing here");
    assertThat(page.select("header nav a[href=/documents]")).hasSize(1);
  }

  @Test
  void a_very_long_address_answers_404_in_the_products_own_look() {
    Response answer = given().accept("text/html").get("/documents/" + "a".repeat(9_000));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.asString()).select("main h1")).hasSize(1);
  }

  @Test
  void a_script_gets_the_same_error_as_json() {
    var json =
        given()
            .header("X-Requested-With", "JavaScript")
            .accept(ContentType.JSON)
            .get("/no/such/page")
            .then()
            .statusCode(404)
            .contentType(ContentType.JSON)
            .extract()
            .jsonPath();

    assertThat(json.getInt("status")).isEqualTo(404);
    assertThat(json.getString("title")).isEqualTo("There is nothing here");
  }

  @Test
  void a_method_that_a_page_does_not_take_answers_405() {
    given().accept("text/html").delete("/").then().statusCode(405).contentType("text/html");
  }

  @Test
  void a_fault_of_ours_shows_an_id_and_never_a_stack_trace() {
    Response answer = given().accept("text/html").get("/test-only/failure");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(Jsoup.parse(answer.asString()).select(".error-id").text()).hasSize(36);
    assertThat(answer.asString()).doesNotContain("IllegalStateException").doesNotContain("secret");
  }

  @Test
  void a_body_that_is_too_large_answers_413_in_the_products_own_look() {
    Response answer =
        given()
            .accept("text/html")
            .contentType(ContentType.URLENC)
            .body("text=" + "a".repeat(1_100_000))
            .post("/test-only/form");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.asString())
        .contains("That is too much at once")
        .contains("a shorter text or a smaller file");
  }

  @Test
  void a_form_without_its_token_is_refused_in_the_products_own_look() {
    Response answer =
        given()
            .accept("text/html")
            .contentType(ContentType.URLENC)
            .body("text=a")
            .post("/test-only/form");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).contains("That could not be understood");
  }

  @Test
  void a_body_of_a_kind_nobody_reads_answers_415() {
    Response answer =
        given().accept("text/html").contentType("text/csv").body("a,b").post("/test-only/form");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.asString()).contains("is not accepted");
  }
}
