package org.aidememoire.site.assets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetsTest {
  private static final Path FILES = Path.of("src/main/resources/META-INF/resources");

  @Inject Assets assets;

  @Test
  void a_page_asks_for_one_sheet_and_for_scripts_whose_addresses_hold_a_hash() {
    var page = Jsoup.parse(given().get("/documents/soviet-aide-memoire-1954").asString());

    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly(assets.styles());
    assertThat(page.select("script").eachAttr("src"))
        .isNotEmpty()
        .allMatch(address -> address.matches("/assets/[0-9a-f]{16}/js/[a-z-]+\\.js"));
  }

  @Test
  void what_the_address_names_may_be_kept_for_good() {
    for (String address : List.of(assets.styles(), assets.script("work"))) {
      Response answer = given().get(address);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }
  }

  @Test
  void an_address_of_yesterday_gets_the_files_of_today_and_is_not_kept() {
    Response answer = given().get("/assets/0123456789abcdef/js/work.js");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    given().get("/assets/0123456789abcdef/js/nothing.js").then().statusCode(404);
  }

  @Test
  void the_sheet_of_the_site_holds_every_sheet() throws IOException {
    String site = given().get(assets.styles()).asString();
    assertThat(sheets())
        .allSatisfy(sheet -> assertThat(site).contains(sent(Files.readString(sheet)).strip()));
  }

  @Test
  void comments_on_lines_of_their_own_are_not_sent_and_nothing_else_is_left_out() {
    assertThat(
            sent(
                """
                /** Why it is so,
                 * in two lines. */
                const one = 1; /* beside */
                  /* Indented. */
                const two = "/* no comment */";
                // One line.
                """))
        .isEqualTo(
            """
            const one = 1; /* beside */
            const two = "/* no comment */";
            // One line.
            """);
    assertThat(given().get(assets.script("autosave")).asString()).doesNotContain("/**");
  }

  private static String sent(String text) {
    return new String(Asset.script(text).plain(), StandardCharsets.UTF_8);
  }

  @Test
  void a_public_page_is_sent_again_only_after_a_change() {
    String path = "/documents/soviet-aide-memoire-1954";
    Response first = given().get(path);
    String tag = first.header("ETag");
    assertThat(tag).isNotBlank();
    assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");

    Response again = given().cookies(first.cookies()).header("If-None-Match", tag).get(path);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve("css"))) {
      return files.filter(file -> !file.endsWith("site.css")).toList();
    }
  }
}
