package org.aidememoire.attempt.web.quiz;

import static io.restassured.RestAssured.given;
import static org.aidememoire.attempt.web.quiz.SetQuiz.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.attempt.ReceiptNote;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quizzes without a way back, those that are checked, and those whose time is over. */
@QuarkusTest
class SetQuizPagesTest {
  private static final Map<String, ?> ONE_WAY = Map.of("attempts", "1", "oneWay", "yes");
  private static final String USE = ".choice-other form";
  private static final String HAND_IN = "form[action$=/submission]";

  /** The second item has options to tick: a to e. */
  private static final int TICKS = 2;

  private static final String LESSON = "/lessons/atoms-and-ambassadors";
  private static final String WORDING = "Which THREE of these";

  private final List<SetQuiz> set = new ArrayList<>();

  /** While a lesson is set twice, neither assignment says what is right in the other. */
  @AfterEach
  void take_the_quiz_back() {
    set.forEach(SetQuiz::withdraw);
  }

  @Test
  void without_a_way_back_the_item_asks_which_answer_holds_and_says_that_it_is_the_last_chance() {
    SetQuiz quiz = begun(ONE_WAY, "");
    quiz.leave(1);
    quiz.answerTwice(TICKS, "choices", "a", "b");
    assertThat(quiz.look().select("#to-choose a").attr("href")).isEqualTo(quiz.item(TICKS));
    assertThat(quiz.page(quiz.item(TICKS)).select("#choose-first").text())
        .contains("you cannot come back");
    quiz.form(TICKS, USE).send().then().statusCode(303);
    Document chosen = quiz.page(quiz.item(TICKS));
    assertThat(chosen.select("input[name=choices][checked]").eachAttr("value"))
        .containsExactly("b");
    assertThat(chosen.select("#choose-first, .choice")).isEmpty();
  }

  @Test
  void each_item_says_what_it_is_worth() {
    SetQuiz quiz = begun(Map.of("attempts", "1"), "");
    assertThat(quiz.page(quiz.item(1)).select(".kicker").text()).endsWith(" · 1 point");
    assertThat(quiz.page(quiz.item(12)).select(".kicker").text()).endsWith(" · 2 points");
  }

  @Test
  void the_way_back_stays_while_somebody_may_be_at_any_item() {
    SetQuiz quiz = begun(Map.of("attempts", "1"), "");
    Response refused = TaughtClass.post(quiz.assignment + "/delivery", ONE_WAY);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("#oneWay-error").text())
        .contains("at this quiz now");
    quiz.form(TICKS).with("choices", "a").with("then", "stay").send().then().statusCode(303);

    SentForm.on(SignedIn.as(SetQuiz.STUDENT), quiz.attempt + "/submission", HAND_IN).send();
    quiz.deliver(ONE_WAY);
  }

  @Test
  void who_comes_to_practise_what_is_set_reads_on_its_page_why_they_cannot() {
    begun(Map.of("attempts", "1"), "");
    Map<String, ?> student = SignedIn.as(SetQuiz.STUDENT);
    given()
        .cookies(student)
        .redirects()
        .follow(false)
        .get(LESSON + "/reading")
        .then()
        .statusCode(303)
        .header("Location", endsWith(LESSON));
    assertThat(to(Form.post(SignedIn.as(SetQuiz.STUDENT), LESSON + "/attempts", Map.of())))
        .isEqualTo(LESSON);
    assertThat(TaughtClass.page(SetQuiz.STUDENT, LESSON).text())
        .contains("it is not open as practice");
  }

  @Test
  void an_item_ahead_can_neither_be_opened_nor_answered_where_there_is_no_way_back() {
    SentForm ahead = begun(Map.of("attempts", "1"), "").form(TICKS).with("choices", "a");
    SetQuiz quiz = begun(ONE_WAY, "");
    String answers = quiz.attempt + "/answers";
    assertThat(quiz.look().select("#items [data-item]")).hasSize(1);
    assertThat(ahead.sendTo(answers).statusCode()).isEqualTo(404);
    assertThat(ahead.with("key", "none").sendTo(answers).statusCode()).isEqualTo(404);
    quiz.leave(1);
    ahead.with("key", UUID.randomUUID().toString()).with("then", "stay");
    assertThat(ahead.sendTo(answers).statusCode()).isEqualTo(303);
  }

  @Test
  void numbers_that_are_no_links_say_in_words_how_their_questions_stand() {
    SetQuiz quiz = begun(ONE_WAY, "");
    quiz.leave(1);
    assertThat(quiz.page(quiz.item(2)).select(".item-numbers .visually-hidden").eachText())
        .startsWith(
            "Question 1, no complete answer",
            "Question 2, no complete answer",
            "Question 3, not reached yet");
  }

  @Test
  void nothing_can_be_chosen_for_an_item_that_was_left_for_good() {
    SetQuiz quiz = begun(ONE_WAY, "");
    quiz.leave(1);
    quiz.answerTwice(TICKS, "choices", "a", "b");
    assertThat(quiz.page(quiz.item(TICKS)).text()).contains(WORDING);
    SentForm use = quiz.form(TICKS, USE);
    quiz.leave(TICKS);

    Document look = quiz.look();
    assertThat(look.select("#several")).isEmpty();
    assertThat(SentForm.paths(look, "#items a")).containsExactly(quiz.item(TICKS + 1));
    assertThat(look.select("#items li").get(TICKS - 1).text()).startsWith("Question 2 ");
    assertThat(look.text()).doesNotContain(WORDING);
    assertThat(to(use.send())).isEqualTo(quiz.item(TICKS));
    assertThat(to(use.sendTo(quiz.attempt + "/choices"))).doesNotContain("done=chosen");
    assertThat(TaughtClass.status(SetQuiz.STUDENT, quiz.item(TICKS))).isEqualTo(303);

    handIn(quiz);
    Document work = TaughtClass.page(quiz.assignment + "/students/" + studentId());
    assertThat(work.select(".other-answers")).hasSize(1);
  }

  @Test
  void once_time_is_over_next_leads_to_the_hand_in_and_nothing_is_left_for_good() {
    SetQuiz quiz = begun(ONE_WAY, "");
    quiz.leave(1);
    quiz.passDueDate();
    Document late = quiz.page(quiz.item(TICKS));
    assertThat(late.select("[data-time-over]").text()).startsWith("The due date has passed.");
    assertThat(late.select("button[value=next]").text())
        .isEqualTo("Save and check before handing in");
    assertThat(to(quiz.form(TICKS).with("choices", "a").with("then", "next").send()))
        .isEqualTo(quiz.attempt + "/submission");
    Document look = quiz.look();
    assertThat(look.select("[data-time-over]").text()).startsWith("The due date has passed.");
    assertThat(look.select(".buttons a").attr("href")).isEqualTo(quiz.item(TICKS));
  }

  @Test
  void a_page_that_was_open_when_the_time_limit_ended_is_kept_as_late_and_leads_to_the_hand_in() {
    SetQuiz quiz = begun(ONE_WAY, "40");
    quiz.leave(1);
    SentForm typing = quiz.form(TICKS).with("choices", "a").with("then", "next");
    quiz.beganBefore("2402 seconds");
    assertThat(to(typing.send())).isEqualTo(quiz.attempt + "/submission");
    assertThat(quiz.look().select("[data-time-over]").text())
        .startsWith("Your time limit is over.");
    Document work = TaughtClass.page(quiz.assignment + "/students/" + studentId());
    assertThat(work.text()).contains("A later answer came when the time limit was over");
    handIn(quiz);
    String reopening = TaughtClass.page(quiz.attempt + "/reopening").text();
    assertThat(reopening).contains("The time limit is over: answers given now");
  }

  @Test
  void an_answer_after_the_due_date_is_said_to_be_that() {
    SetQuiz quiz = begun(ONE_WAY, "40");
    quiz.passDueDate();
    quiz.form(1).with("then", "stay").send().then().statusCode(303);
    Document work = TaughtClass.page(quiz.assignment + "/students/" + studentId());
    assertThat(work.text()).contains("A later answer came after the due date");
  }

  @Test
  void whoever_checks_without_an_answer_is_told_that_there_is_none() {
    SetQuiz quiz = begun(Map.of("attempts", "1", "feedback", "INTERACTIVE"), "");
    int number = 3;
    String told = to(quiz.form(number).with("then", "check").send());
    assertThat(told).isEqualTo(quiz.item(number) + "?done=unanswered#unanswered");
    Document page = quiz.page(told.replaceFirst("#.*", ""));
    assertThat(page.select("#unanswered").text()).startsWith("There is no answer yet");
    assertThat(page.select(".check-result")).isEmpty();

    quiz.form(number).with("choice", "a").with("then", "stay").send().then().statusCode(303);
    assertThat(quiz.page(told.replaceFirst("#.*", "")).select("#unanswered")).isEmpty();
  }

  @Test
  void an_item_that_is_right_is_not_named_as_one_to_choose_for() {
    SetQuiz quiz = begun(Map.of("attempts", "1", "feedback", "INTERACTIVE"), "");
    int number = 3;
    quiz.answerTwice(number, "choice", "a", "b");
    assertThat(quiz.look().select("#to-choose a").attr("href")).isEqualTo(quiz.item(number));
    for (String option : new String[] {"a", "b", "c"}) {
      Document now = quiz.page(quiz.item(number));
      if (!now.select("form[data-autosave]").isEmpty()) {
        quiz.form(number).with("choice", option).with("then", "check").send();
      }
    }
    assertThat(quiz.page(quiz.item(number)).select("form[data-autosave]")).isEmpty();
    assertThat(quiz.look().select("#several")).isEmpty();
  }

  @Test
  void an_answer_that_is_given_back_says_of_which_question_and_until_when() {
    SetQuiz quiz = begun(Map.of("attempts", "1"), "40");
    int dated = 6;
    Response refused = quiz.form(dated).with("text", "3/4/1954").send();
    refused.then().statusCode(422);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select("[data-timer]").attr("data-ends")).isNotEmpty();
    assertThat(page.select(".page-head").text()).contains("Question 6 of 17", "Time ends at");
  }

  @Test
  void every_save_tells_when_the_time_limit_ends_as_it_is_by_then() {
    SetQuiz quiz = begun(Map.of("attempts", "1"), "40");
    Instant first = Instant.parse(end(quiz));
    quiz.limit("50");
    assertThat(Instant.parse(end(quiz))).isEqualTo(first.plusSeconds(600));
    quiz.limit("");
    assertThat(end(quiz)).isNull();
  }

  private static @Nullable String end(SetQuiz quiz) {
    return quiz.form(TICKS).with("choices", "a").sendByScript().jsonPath().getString("endsAt");
  }

  @Test
  void the_last_next_leads_to_the_hand_in_and_two_tabs_hand_in_once() {
    SetQuiz quiz = begun(Map.of("attempts", "1"), "");
    int last = quiz.page(quiz.item(1)).select(".item-numbers li").size();
    assertThat(to(quiz.form(last).with("then", "next").send()))
        .isEqualTo(quiz.attempt + "/submission");
    SentForm one = submission(quiz);
    SentForm two = submission(quiz);
    assertThat(to(one.send())).isEqualTo(quiz.attempt + "/result");
    String receipt = quiz.page(quiz.attempt + "/result").select(".receipt").text();
    assertThat(to(two.send())).isEqualTo(quiz.attempt + "/result");
    assertThat(receipt).contains(SetQuiz.STUDENT.fullName());
    assertThat(ReceiptNote.read(receipt)).isPresent();
    assertThat(quiz.page(quiz.attempt + "/result").select(".receipt").text()).isEqualTo(receipt);
  }

  private SetQuiz begun(Map<String, ?> delivery, String limit) {
    SetQuiz quiz = new SetQuiz(delivery, limit);
    set.add(quiz);
    return quiz;
  }

  private static void handIn(SetQuiz quiz) {
    submission(quiz).send().then().statusCode(303);
  }

  private static SentForm submission(SetQuiz quiz) {
    return SentForm.on(
        SignedIn.as(SetQuiz.STUDENT), quiz.attempt + "/submission", "form[action$=/submission]");
  }

  private static long studentId() {
    return TaughtClass.person(SetQuiz.STUDENT).id();
  }
}
