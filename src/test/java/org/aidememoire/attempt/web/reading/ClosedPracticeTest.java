package org.aidememoire.attempt.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lesson is set to a student while they are practising it. */
@QuarkusTest
class ClosedPracticeTest {
  private TaughtClass taught;
  private String lesson;
  private SentForm saved;
  private SentForm typing;

  @BeforeEach
  void practise() {
    taught = new TaughtClass();
    lesson =
        QuarkusTransaction.requiringNew()
            .call(() -> "/lessons/" + Lesson.findOffered(taught.lessonId).orElseThrow().slug());
    saved = form(Cast.MEMBER).with("text", "Saved before.");
    saved.send().then().statusCode(303);
    typing = form(Cast.MEMBER).with("text", "Still typing.");
    taught.joinedBy(Cast.MEMBER);
  }

  @Test
  void what_a_form_sends_is_given_back_with_the_reason() {
    Response answer = typing.send();
    assertThat(answer.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("textarea[name=text]").text()).isEqualTo("Still typing.");
    assertThat(page.select("h1").text()).contains("closed for now");
    assertThat(page.select("main button")).isEmpty();
    assertThat(page.select("main a.button").attr("href")).isEqualTo(lesson);
  }

  @Test
  void a_script_keeps_it_and_learns_what_was_saved_before() {
    assertThat(outcome(typing)).isEqualTo("suspended");
    assertThat(outcome(saved)).isEqualTo("replayed");
  }

  @Test
  void a_first_answer_that_comes_too_late_opens_no_notebook() {
    SentForm first = form(Cast.CLASSMATE).with("text", "My first.");
    taught.joinedBy(Cast.CLASSMATE);
    assertThat(outcome(first)).isEqualTo("suspended");
    assertThat(notebooks()).isEqualTo(1);
  }

  private long notebooks() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Panache.getEntityManager()
                    .createQuery("select count(*) from Notebook where lesson.id = ?1", Long.class)
                    .setParameter(1, taught.lessonId)
                    .getSingleResult());
  }

  private static String outcome(SentForm form) {
    return form.sendByScript().jsonPath().getString("outcome");
  }

  private SentForm form(Cast student) {
    return SentForm.on(SignedIn.as(student), lesson + "/reading", "form[data-autosave]");
  }
}
