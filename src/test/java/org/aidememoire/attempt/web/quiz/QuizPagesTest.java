package org.aidememoire.attempt.web.quiz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizPagesTest {
  private static final String LESSON = "/lessons/molotov-and-nato";
  private static final String FORM = "form[data-autosave]";

  private Map<String, String> session = Map.of();

  @BeforeEach
  void signIn() {
    session = SignedIn.as(Cast.OUTSIDER);
  }

  @Test
  void a_quiz_is_begun_answered_item_by_item_handed_in_and_marked() {
    String attempt = begin();
    List<String> items = itemPaths(attempt);
    assertThat(items).hasSizeGreaterThanOrEqualTo(6);
    items.forEach(this::answerSomehow);

    Document confirm = SentForm.page(session, attempt + "/submission");
    assertThat(confirm.select("main ol li")).hasSameSizeAs(items);
    Response handedIn = submission(attempt).send();
    assertThat(handedIn.statusCode()).isEqualTo(303);

    Document result = SentForm.page(session, attempt + "/result");
    assertThat(result.select(".verdict")).isNotEmpty();
    assertThat(result.select(".checksum").text()).matches("[0-9a-f]{64}");
    assertThat(result.select(".receipt-line")).as("practice has no teacher").isEmpty();
  }

  @Test
  void handing_in_twice_gives_the_same_receipt() {
    String attempt = begin();
    SentForm submission = submission(attempt);
    submission.send();
    String first = SentForm.page(session, attempt + "/result").select(".receipt").text();
    assertThat(submission.send().statusCode()).isEqualTo(303);
    assertThat(SentForm.page(session, attempt + "/result").select(".receipt").text())
        .isEqualTo(first);
  }

  @Test
  void an_answer_after_the_hand_in_is_given_back_not_saved() {
    String attempt = begin();
    SentForm late = SentForm.on(session, attempt + "/items/1", FORM);
    submission(attempt).send();
    assertThat(late.send().statusCode()).isEqualTo(409);
    assertThat(late.sendByScript().jsonPath().getString("outcome")).isEqualTo("closed");
  }

  @Test
  void no_feedback_reaches_the_browser_before_the_hand_in() {
    String attempt = begin();
    for (String item : itemPaths(attempt)) {
      Document page = SentForm.page(session, item);
      assertThat(page.select(".explain, .choice-say, .is-right, .verdict, .quote-good")).isEmpty();
    }
  }

  @Test
  void the_student_s_own_notes_are_seen_and_made_beside_an_item() {
    Map<String, String> fields =
        Map.of(
            "passageText", "inexpedient to indicate the temporary character",
            "move", "source",
            "key", UUID.randomUUID().toString());
    Response made = Form.post(session, "/documents/molotov-memorandum-1954/annotations", fields);
    String location = made.then().statusCode(303).extract().header("Location");
    String anchor = location.substring(location.indexOf('#') + 1);

    Document page = SentForm.page(session, begin() + "/items/1");
    String words = page.expectFirst("#" + anchor + " .own-note-head a").attr("href");
    assertThat(page.select(".split-document " + words)).hasSize(1);
    assertThat(page.select("[data-act]").eachAttr("data-act")).contains("evidence", "note");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void beginning_twice_goes_on_with_the_same_attempt() {
    assertThat(begin()).isEqualTo(begin());
  }

  @Test
  void somebody_elses_attempt_does_not_exist() {
    String attempt = begin();
    Map<String, String> other = SignedIn.as(Cast.CLASSMATE);
    for (String path : List.of("", "/items/1", "/submission", "/result")) {
      given().cookies(other).get(attempt + path).then().statusCode(404);
    }
    SentForm form = SentForm.on(session, attempt + "/items/1", FORM);
    assertThat(form.sendAs(other).statusCode()).isEqualTo(404);
  }

  @Test
  void malformed_ids_and_items_out_of_range_do_not_exist() {
    String attempt = begin();
    for (String path :
        List.of(
            attempt + "/items/0",
            attempt + "/items/999",
            attempt + "/items/x",
            "/attempts/x",
            "/attempts/99999999999999999999",
            "/attempts/-1")) {
      given().cookies(session).get(path).then().statusCode(404);
    }
  }

  private String begin() {
    String quiz = "form[action$=/attempts]";
    Document page = SentForm.page(session, LESSON);
    String location =
        page.select(quiz).isEmpty()
            ? page.select("a.button[href^=/attempts/]").attr("href")
            : SentForm.on(session, LESSON, quiz).send().header("Location");
    return location.replaceFirst(".*(/attempts/\\d+).*", "$1");
  }

  private List<String> itemPaths(String attempt) {
    return SentForm.paths(SentForm.page(session, attempt + "/items/1"), ".item-numbers a");
  }

  private SentForm submission(String attempt) {
    return SentForm.on(session, attempt + "/submission", "form[action$=/submission]");
  }

  /** Chooses the first option of whatever is asked, or writes a word. */
  private void answerSomehow(String item) {
    Document page = SentForm.page(session, item);
    SentForm form = SentForm.on(session, item, FORM);
    String option = page.select("input[type=radio]").attr("value");
    String box = page.select("input[type=checkbox]").attr("value");
    if (!option.isEmpty()) {
      form.with("choice", option);
    } else if (!box.isEmpty()) {
      form.with("choices", box);
    } else if (!page.select("[name=text]").isEmpty()) {
      form.with("text", "Europe");
    }
    Response answer = form.with("then", "stay").send();
    assertThat(answer.statusCode()).as(item + Jsoup.parse(answer.asString()).text()).isEqualTo(303);
  }
}
