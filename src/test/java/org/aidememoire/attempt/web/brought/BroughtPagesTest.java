package org.aidememoire.attempt.web.brought;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BroughtPagesTest {
  private static final String FIELDS = "[[\"question\",\"first\"],[\"choice\",\"right\"]]";

  private TaughtClass taught;
  private long attempt;

  @BeforeEach
  void handIn() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER);
    attempt = taught.handedIn(Cast.MEMBER, "wrong");
  }

  @Test
  void what_a_file_says_is_shown_beside_what_was_saved_and_counts_for_nothing() {
    Document page = upload(file(attempt, "right"));
    assertThat(page.select("[role=status].message").text()).startsWith("One new answer");
    assertThat(page.select(".quote").text()).isEqualTo("The right one");
    assertThat(page.select("q").text()).isEqualTo("The wrong one");
    assertThat(page.select("main").text()).contains("They are not marked.");
    assertThat(TaughtClass.page(taught.workPath(Cast.MEMBER)).select(".score").text())
        .startsWith("0 ");
  }

  @Test
  void the_page_leads_to_what_a_teacher_can_do_for_them_to_count() {
    Document page = upload(file(attempt, "right"));
    assertThat(page.select(".card .kicker").eachText()).containsExactly("Question 1");
    assertThat(ways(page)).containsExactly("/attempts/" + attempt + "/reopening");
    Map<String, String> past =
        Map.of("opens", "2020-01-01T10:00", "due", "2020-02-01T10:00", "close", "yes");
    TaughtClass.post(taught.assignmentPath + "/window", past).then().statusCode(303);
    String extension =
        taught.assignmentPath + "/extensions/" + TaughtClass.person(Cast.MEMBER).id();
    assertThat(ways(upload(file(attempt, "right"))))
        .containsExactly(extension, "/attempts/" + attempt + "/reopening")
        .allMatch(path -> TaughtClass.status(Cast.TEACHER, path) == 200);
    TaughtClass.post("/attempts/" + attempt + "/reopening", Map.of()).then().statusCode(303);
    assertThat(ways(upload(file(attempt, "right")))).containsExactly(extension);
  }

  private static List<String> ways(Document page) {
    return page.select(".message-doubt a").eachAttr("href");
  }

  @Test
  void the_same_file_again_adds_nothing() {
    upload(file(attempt, "right"));
    Document again = upload(file(attempt, "right"));
    assertThat(again.select("[role=status].message").text()).startsWith("0 new answers");
    assertThat(again.select(".quote")).hasSize(1);
  }

  @Test
  void answers_to_other_work_and_other_files_are_refused() {
    assertThat(upload(file(attempt + 1, "right")).select("[role=alert]").text())
        .contains("no answers to this quiz");
    assertThat(upload("{\"format\":\"?\"}").select("[role=alert]").text())
        .contains("not a file of unsent answers");
    assertThat(upload("not json <script>").select("[role=alert]").text())
        .contains("not a file of unsent answers");
  }

  @Test
  void an_answer_that_the_quiz_cannot_take_is_left_out() {
    assertThat(upload(file(attempt, "nowhere")).select(".quote")).isEmpty();
  }

  @Test
  void what_could_not_be_sent_as_it_was_is_kept_with_what_was_typed() {
    String fields =
        "[[\"question\",\"first\"],[\"choice\",\"right\"],[\"certainty\",\"?\"],[\"text\",\"typed\"]]";
    Document page = upload(file(answer(fields, "null")));
    assertThat(page.select("[role=status].message").text()).startsWith("One new answer");
    assertThat(page.select(".quote").text()).isEqualTo("The right one");
    assertThat(page.select("pre").text()).isEqualTo("typed");
    assertThat(upload(file(answer(fields, "null"))).select("pre")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null, %s",
        "%s, null, {}, {\"fields\":null}, {\"action\":null,\"fields\":[]}",
        "{\"action\":\"/attempts/%d/answers\",\"fields\":[null,[],[null,null],[\"question\"]]}, %s",
      })
  void gaps_in_a_file_are_passed_over(String answers) {
    String text =
        answers
            .replace("%d", String.valueOf(attempt))
            .replace("%s", answer(FIELDS, "\"2026-11-20T08:00:00.000Z\""));
    assertThat(upload(file(text)).select(".quote").text()).isEqualTo("The right one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"choice\",null]",
        "[null,\"right\"]",
        "null",
        "[\"evidence\",\"null\"],[\"certainty\",\"x\"]",
        "[\"choice\",1e999]",
        "[\"choice\",\"right\\u0000\\ud800\"]",
        "[\"choice\",{\"a\":1}]",
        "[\"choice\",[[[[1]]]]]",
        "\"choice\"",
      })
  void no_shape_of_a_file_is_a_fault_of_ours(String field) {
    String fields = "[[\"question\",\"first\"]," + field + "]";
    upload(file(answer(fields, "1e999")));
    upload(file(answer(fields, "\"2026-11-20T08:00:00Z\"")));
    upload(file("{\"fields\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
    upload(file("{\"action\":\"" + "/".repeat(200_000) + "\",\"follows\":99999999999}"));
    upload(file("{\"key\":{},\"action\":1,\"follows\":\"x\"}"));
    upload("null");
    upload("[]");
    upload("");
    assertThat(upload(file(answer(FIELDS, "null"))).select(".quote, pre")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"-10000-01-01T00:00:00Z\"",
        "\"+999999999-12-31T23:59:59Z\"",
        "\"1999-12-31T23:59:59Z\"",
        "\"2999-01-01T00:00:00Z\"",
        "\"yesterday\"",
        "0",
        "null",
      })
  void a_time_that_cannot_be_is_that_of_the_upload(String at) {
    String claims = upload(file(answer(FIELDS, at))).select(".card .hint").text();
    String year = String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear());
    assertThat(claims.replaceFirst("Uploaded.*", "")).contains(year);
  }

  @Test
  void what_a_student_writes_has_no_nul_in_it() {
    String prose = "[[\"question\",\"first\"],[\"choice\",\"ri\\u0000ght\"]]";
    Document page = upload(file(answer(prose, "null")));
    assertThat(page.select(".quote").text()).isEqualTo("The right one");
  }

  private static String file(long attempt, String option) {
    String fields =
        "[[\"person\",\"p\"],[\"question\",\"first\"],[\"choice\",\"%s\"]]".formatted(option);
    return file(answer(attempt, fields, "\"2026-11-20T08:00:00.000Z\""));
  }

  private String answer(String fields, String at) {
    return answer(attempt, fields, at);
  }

  private static String answer(long attempt, String fields, String at) {
    return """
    {"key":"8c5b1e3e-0c88-4f3e-9d5e-0d6a3a2f1c11","form":"x","follows":0,
     "action":"http://localhost/attempts/%d/answers","at":%s,"fields":%s}
    """
        .formatted(attempt, at, fields);
  }

  private static String file(String answers) {
    return """
    {"format":"aide-memoire-unsent-answers","version":1,"written":"2026-11-22T08:00:00Z",
     "answers":[%s]}
    """
        .formatted(answers);
  }

  private Document upload(String file) {
    Map<String, String> session = SignedIn.as(Cast.TEACHER);
    String token = given().cookies(session).get("/").cookie("csrf-token");
    return Jsoup.parse(
        given()
            .cookies(session)
            .cookie("csrf-token", token)
            .multiPart("csrf-token", token)
            .multiPart(
                "file", "unsent.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
            .post("/attempts/" + attempt + "/brought-answers")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }
}
