package org.aidememoire.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomePagesTest {
  @Test
  void a_visitor_is_shown_the_way_in_and_the_library() {
    var page = Jsoup.parse(given().get("/").then().statusCode(200).extract().asString());

    assertThat(page.title()).isEqualTo("Reading primary sources · Aide-Mémoire");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main a[href=/documents]")).isNotEmpty();
    assertThat(page.select("main a[href=/sign-in]")).isNotEmpty();
    assertThat(page.select("nav a").eachText()).containsExactly("Library");
  }

  @Test
  void every_answer_forbids_what_our_pages_never_do() {
    Response answer = given().get("/icons/icon.svg");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
  }

  @Test
  void every_sheet_and_script_that_a_page_names_is_there() {
    var page = Jsoup.parse(given().get("/").asString());

    for (Element link : page.select("link[href], script[src]")) {
      String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      assertThat(given().get(address).statusCode()).as(address).isEqualTo(200);
    }
  }
}
