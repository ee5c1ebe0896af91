package org.aidememoire.attempt.web.quiz;

import static org.aidememoire.attempt.web.quiz.SetQuiz.to;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student is taken out of the course, or the work is taken back, while they are at a quiz. */
@QuarkusTest
class SuspendedPageTest {
  /** The second item has options to tick: a to e. */
  private static final int TICKS = 2;

  private SetQuiz quiz;
  private boolean isWithdrawn;

  @BeforeEach
  void saveAnAnswer() {
    quiz = new SetQuiz(Map.of("attempts", "1"), "");
    quiz.form(TICKS).with("choices", "a").with("then", "stay").send().then().statusCode(303);
  }

  @AfterEach
  void take_the_quiz_back() {
    if (!isWithdrawn) {
      quiz.withdraw();
    }
  }

  @Test
  void they_read_that_they_cannot_go_on_and_what_they_had_saved() {
    remove();
    for (String path : new String[] {"", "/items/2", "/submission"}) {
      Document page = quiz.page(quiz.attempt + path);
      assertThat(page.select("h1").text()).isEqualTo("You are no longer in this course");
      assertThat(page.select("dl").text()).contains("Question 2", "The heading that names sender");
      assertThat(page.select("main form")).isEmpty();
    }
  }

  @Test
  void what_they_still_send_is_given_back_and_nothing_is_handed_in() {
    SentForm typing = quiz.form(TICKS).with("choices", "b").with("then", "stay");
    SentForm submission =
        SentForm.on(
            SignedIn.as(SetQuiz.STUDENT),
            quiz.attempt + "/submission",
            "form[action$=/submission]");
    remove();
    Response given = typing.send();
    assertThat(given.statusCode()).isEqualTo(409);
    Document back = Jsoup.parse(given.asString());
    assertThat(back.select(".lead").text()).contains("taken out of the course");
    assertThat(back.select("input[name=choices][checked]").val()).isEqualTo("b");
    assertThat(typing.sendByScript().jsonPath().getString("outcome")).isEqualTo("suspended");
    assertThat(to(submission.send())).isEqualTo(quiz.attempt);
    assertThat(quiz.page(quiz.attempt).select("h1").text()).startsWith("You are no longer");
  }

  @Test
  void who_was_at_work_that_was_taken_back_reads_so_and_what_they_send_is_given_back() {
    SentForm typing = quiz.form(TICKS).with("choices", "b").with("then", "stay");
    quiz.withdraw();
    isWithdrawn = true;
    for (String path : new String[] {"", "/items/2", "/submission"}) {
      Document page = quiz.page(quiz.attempt + path);
      assertThat(page.select("h1").text()).isEqualTo("This work was taken back");
      assertThat(page.select("dl").text()).contains("Question 2");
      assertThat(page.select("main form")).isEmpty();
    }
    Response given = typing.send();
    assertThat(given.statusCode()).isEqualTo(409);
    Document back = Jsoup.parse(given.asString());
    assertThat(back.select(".lead").text()).contains("taken this work back");
    assertThat(back.select("input[name=choices][checked]").val()).isEqualTo("b");
    assertThat(typing.sendByScript().jsonPath().getString("outcome")).isEqualTo("closed");
  }

  @Test
  void once_they_are_back_they_go_on_with_all_that_was_saved() {
    SentForm replay = quiz.form(TICKS).with("choices", "c").with("then", "stay");
    replay.send().then().statusCode(303);
    remove();
    replay.send().then().statusCode(303);
    quiz.taught.joinedBy(SetQuiz.STUDENT);
    Document item = quiz.page(quiz.item(TICKS));
    assertThat(item.select("input[name=choices][checked]").eachAttr("value")).containsExactly("c");
    quiz.form(TICKS).with("choices", "d").with("then", "stay").send().then().statusCode(303);
  }

  @Test
  void their_teacher_finds_no_page_of_their_work_until_they_are_back() {
    String[] pages = {"/explanation", "/reopening", "/brought-answers"};
    for (String page : pages) {
      assertThat(TaughtClass.status(Cast.TEACHER, quiz.attempt + page)).as(page).isEqualTo(200);
    }
    remove();
    for (String page : pages) {
      assertThat(TaughtClass.status(Cast.TEACHER, quiz.attempt + page)).as(page).isEqualTo(404);
    }
  }

  private void remove() {
    String student = "/enrolments/" + TaughtClass.person(SetQuiz.STUDENT).id();
    post(quiz.taught.coursePath + student + "/removal", Map.of()).then().statusCode(303);
  }
}
