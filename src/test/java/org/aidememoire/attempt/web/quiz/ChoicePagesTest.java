package org.aidememoire.attempt.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two answers to one item: the page asks, wherever they were given. */
@QuarkusTest
class ChoicePagesTest {
  private static final String LESSON = "/lessons/the-note-to-nixon";
  private static final String FORM = "form[data-autosave]";
  private static final String KEEP = ".choice-holding form";
  private static final String USE = ".choice-other form";

  private Map<String, String> session = Map.of();
  private String attempt = "";

  /** The first item of a new attempt, answered "a" and, by a page that did not know that, "b". */
  @BeforeEach
  void answerTwice() {
    session = SignedIn.as(Cast.OUTSIDER);
    String open = begun();
    SentForm.on(session, open + "/submission", "form[action$=/submission]").send();
    attempt = begun();
    answer(SentForm.on(session, item(), FORM), "a", SentForm.on(session, item(), FORM), "b");
  }

  private static void answer(SentForm first, String a, SentForm other, String b) {
    first.with("choice", a).send().then().statusCode(303);
    other.with("choice", b).sendByScript().then().statusCode(409);
  }

  @Test
  void the_page_shows_both_and_counts_the_saved_one() {
    Document page = SentForm.page(session, item());
    assertThat(page.select(".choice blockquote")).hasSize(2);
    assertThat(page.select(".choice button").eachText())
        .containsExactly("Keep the answer as it is", "Use this one");
    assertThat(chosen(page)).isEqualTo("a");
    assertThat(page.select("[data-kept]").attr("data-kept")).hasSize(36);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void the_other_one_holds_once_it_was_chosen_and_nobody_is_asked_again() {
    Response made = SentForm.on(session, item(), USE).send();
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.header("Location")).endsWith("/items/1?done=chosen");
    Document page = SentForm.page(session, item() + "?done=chosen");
    assertThat(page.select("#status").text()).contains("Your choice is saved");
    assertThat(chosen(page)).isEqualTo("b");
    assertThat(page.select(".choice")).isEmpty();
    assertThat(SentForm.page(session, attempt + "/submission").select("#several")).isEmpty();
  }

  @Test
  void the_saved_one_stays_where_it_was_kept_and_nobody_is_asked_again() {
    SentForm.on(session, item(), KEEP).send().then().statusCode(303);
    Document page = SentForm.page(session, item());
    assertThat(chosen(page)).isEqualTo("a");
    assertThat(page.select(".choice")).isEmpty();
  }

  @Test
  void what_the_same_button_sends_twice_is_chosen_once() {
    SentForm use = SentForm.on(session, item(), USE);
    use.send().then().statusCode(303);
    assertThat(use.send().header("Location")).endsWith("/items/1");
    assertThat(chosen(SentForm.page(session, item()))).isEqualTo("b");
  }

  @Test
  void the_look_before_the_hand_in_names_the_question_and_does_not_stop_it() {
    Document look = SentForm.page(session, attempt + "/submission");
    assertThat(look.select("#to-choose a").text()).isEqualTo("Question 1: two answers");
    assertThat(look.select("#to-choose a").attr("href")).isEqualTo(item());
    SentForm use = SentForm.on(session, item(), USE);
    SentForm.on(session, attempt + "/submission", "form[action$=/submission]").send();
    assertThat(SentForm.page(session, attempt + "/result").select(".receipt").text())
        .contains("1 of ");
    assertThat(use.send().statusCode()).isEqualTo(303);
    assertThat(SentForm.page(session, attempt + "/result").select(".choice button")).isEmpty();
  }

  @Test
  void a_settled_item_says_what_counts_and_offers_nothing() {
    SentForm.on(session, item(), FORM).with("choice", "a").with("then", "check").send();
    Document page = SentForm.page(session, item());
    assertThat(page.select(".choice").text()).contains("Nothing can be changed any more");
    assertThat(page.select(".choice button")).isEmpty();
    assertThat(SentForm.page(session, attempt + "/submission").select("#several")).isEmpty();
  }

  @Test
  void whoever_is_told_by_the_page_that_gives_it_back_can_leave_the_saved_one_for_good() {
    SentForm.on(session, item(), USE).send();
    SentForm old = SentForm.on(session, item(), FORM);
    SentForm.on(session, item(), FORM).with("choice", "a").send();
    Element given = Jsoup.parse(old.with("choice", "c").send().asString());
    assertThat(given.select("form[data-give-up] input[name=step]")).hasSize(1);
  }

  @Test
  void nobody_chooses_for_somebody_else_and_no_malformed_form_is_a_fault() {
    SentForm use = SentForm.on(session, item(), USE);
    assertThat(use.sendAs(SignedIn.as(Cast.CLASSMATE)).statusCode()).isEqualTo(404);
    assertThat(SentForm.on(session, item(), USE).with("step", "x").send().statusCode())
        .isEqualTo(400);
    assertThat(SentForm.on(session, item(), USE).with("question", "x").send().statusCode())
        .isEqualTo(400);
    assertThat(SentForm.on(session, item(), USE).with("step", "99").send().statusCode())
        .isEqualTo(303);
    SentForm.on(session, item(), USE)
        .with("key", UUID.randomUUID().toString())
        .sendByScript()
        .then()
        .statusCode(204);
    assertThat(chosen(SentForm.page(session, item()))).isEqualTo("b");
  }

  private static String chosen(Document page) {
    return page.select(FORM + " input[name=choice][checked]").val();
  }

  private String item() {
    return attempt + "/items/1";
  }

  private String begun() {
    String quiz = "form[action$=/attempts]";
    Document page = SentForm.page(session, LESSON);
    String location =
        page.select(quiz).isEmpty()
            ? page.select("a.button[href^=/attempts/]").attr("href")
            : SentForm.on(session, LESSON, quiz).send().header("Location");
    return location.replaceFirst(".*(/attempts/\\d+).*", "$1");
  }
}
