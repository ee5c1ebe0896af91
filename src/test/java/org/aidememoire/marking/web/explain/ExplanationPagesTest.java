package org.aidememoire.marking.web.explain;

import static io.restassured.RestAssured.given;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Begun;
import org.aidememoire.attempt.Checks;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationPagesTest {
  @Inject SessionFactory sessions;

  @Test
  void student_and_teacher_see_rule_parts_and_sum_of_every_item() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String path = path(taught.handedIn(Cast.MEMBER, "wrong"));
    for (Cast person : new Cast[] {Cast.MEMBER, Cast.TEACHER}) {
      Document page = page(person, path);
      assertThat(page.select("details:not([open]) #question-first ~ .explained").text())
          .contains("The right option earns everything")
          .contains("The wrong one chosen not chosen 0%")
          .contains("Answer 1 0% 0 Together 1 0");
      assertThat(page.select("#question-second ~ .explained").text())
          .contains("Nothing was answered");
      assertThat(page.select(".score").text()).isEqualTo("0 of 2 points");
      assertThat(page.select(".folded-item > summary").eachText())
          .containsExactly(
              "1. What does it say? ✗ wrong 0 of 1", "2. What does it say? – not answered 0 of 1");
      assertThat(page(person, path + "?open=all").select("details[open]")).hasSize(2);
    }
  }

  @Test
  void an_answer_that_was_kept_and_not_chosen_is_told_of_and_costs_no_statement() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long attempt =
        worked(
            taught,
            begun -> {
              save(begun, "first", 0, Answer.of(new Choice("right")));
              save(begun, "first", 0, Answer.of(new Choice("wrong")));
            });
    for (Cast person : new Cast[] {Cast.MEMBER, Cast.TEACHER}) {
      Document page = page(person, path(attempt));
      assertThat(page.select(".other-answers")).hasSize(1);
      assertThat(page.select(".other-answers").text())
          .contains("on a page that did not know this one. It was kept, and does not count.")
          .contains("The wrong one");
      assertThat(page.select(".score").text()).isEqualTo("1 of 2 points");
    }
    Document result = page(Cast.MEMBER, "/attempts/" + attempt + "/result");
    assertThat(result.select(".other-answers")).hasSize(1);
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".other-answers")).hasSize(1);
    String path = path(attempt);
    assertThat(Statements.during(sessions, () -> page(Cast.MEMBER, path))).isLessThanOrEqualTo(8);
  }

  @Test
  void what_a_failed_try_cost_is_a_step_of_the_sum() {
    TaughtClass taught = taken("INTERACTIVE");
    long attempt =
        worked(
            taught,
            begun -> {
              save(begun, "first", 0, Answer.of(new Choice("wrong")));
              Checks.check(begun, begun.items().getFirst(), 1, Instant.now());
              save(begun, "first", 2, Answer.of(new Choice("right")));
              save(begun, "second", 0, Answer.of(new Choice("right")));
            });
    Document page = page(Cast.MEMBER, path(attempt));
    assertThat(page.select("#question-first ~ .explained").text())
        .contains("Together 1 1 1 failed try, which costs 33.33% 66.67% are left 0.6667")
        .contains("In the end 1 0.6667");
    assertThat(page.select("#question-second ~ .explained").text()).doesNotContain("In the end");
    assertThat(page.select(".score").text()).isEqualTo("1.67 of 2 points");
    assertThat(sums(page)).isEqualByComparingTo("1.6667");
  }

  @Test
  void what_certainty_made_of_an_answer_is_a_step_of_the_sum() {
    TaughtClass taught = taken("CERTAINTY");
    long attempt =
        worked(
            taught,
            begun -> {
              save(begun, "first", 0, sure(new Choice("right"), Certainty.FAIRLY_SURE));
              save(begun, "second", 0, sure(new Choice("wrong"), Certainty.VERY_SURE));
            });
    Document page = page(Cast.MEMBER, path(attempt));
    assertThat(page.select("#question-first ~ .explained").text())
        .contains("How sure: fairly sure 66.67% 0.6667 In the end 1 0.6667");
    assertThat(page.select("#question-second ~ .explained").text())
        .contains("How sure: very sure \u2212200% \u22122 In the end 1 \u22122");
    assertThat(sums(page)).isEqualByComparingTo("-1.3333");
    assertThat(page.select(".page-head").text())
        .contains("0 of 2 points", "one third of its points", "come to \u22121.33 points");
  }

  @Test
  void what_a_repair_gave_is_a_step_of_the_sum() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long attempt = taught.handedIn(Cast.MEMBER, "wrong");
    Map<String, String> repair =
        Map.of("question", "first", "kind", "full-credit", "key", UUID.randomUUID().toString());
    TaughtClass.post(taught.assignmentPath + "/repairs", repair).then().statusCode(303);
    Document page = page(Cast.MEMBER, path(attempt));
    assertThat(page.select("#question-first ~ .explained").text())
        .contains("Put right afterwards 1 1 In the end 1 1");
    assertThat(sums(page)).isEqualByComparingTo("1");
  }

  @Test
  void result_and_students_work_lead_there() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long attempt = taught.handedIn(Cast.MEMBER, "right");
    String link = "a[href=" + path(attempt) + "]";
    assertThat(page(Cast.MEMBER, "/attempts/" + attempt + "/result").select(link)).hasSize(1);
    assertThat(page(taught.workPath(Cast.MEMBER)).select(link)).hasSize(1);
  }

  @Test
  void a_student_who_may_not_see_marks_is_led_to_the_result() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long attempt = taught.handedIn(Cast.MEMBER, "right");
    TaughtClass.post("/attempts/" + attempt + "/reopening", Map.of());
    String location =
        given()
            .cookies(SignedIn.as(Cast.MEMBER))
            .redirects()
            .follow(false)
            .get(path(attempt))
            .header("Location");
    assertThat(location).endsWith("/attempts/" + attempt + "/result");
    assertThat(page(path(attempt)).text()).contains("not handed in");
  }

  @Test
  void for_everybody_else_it_does_not_exist() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    String path = path(taught.handedIn(Cast.MEMBER, "right"));
    assertThat(status(Cast.CLASSMATE, path)).isEqualTo(404);
    assertThat(status(Cast.OTHER_TEACHER, path)).isEqualTo(404);
  }

  @Test
  void it_takes_few_statements() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String path = path(taught.handedIn(Cast.MEMBER, "right"));
    page(Cast.MEMBER, path);
    assertThat(Statements.during(sessions, () -> page(Cast.MEMBER, path))).isLessThanOrEqualTo(8);
  }

  private static TaughtClass taken(String feedback) {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    TaughtClass.post(
            taught.assignmentPath + "/delivery", Map.of("attempts", "1", "feedback", feedback))
        .then()
        .statusCode(303);
    return taught;
  }

  private static long worked(TaughtClass taught, Consumer<Attempt> work) {
    Person student = TaughtClass.person(Cast.MEMBER);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Instant now = Instant.now();
              Attempt attempt =
                  Workplace.findSet(student, taught.assignmentId(), now)
                      .flatMap(place -> Attempt.begin(place, now))
                      .map(Begun::attempt)
                      .orElseThrow();
              work.accept(attempt);
              attempt.handIn(Instant.now());
              return attempt.id();
            });
  }

  private static void save(Attempt attempt, String item, int follows, Answer answer) {
    attempt.answer(new SaveRequest(item, UUID.randomUUID(), follows, answer), Instant.now());
  }

  private static Answer sure(Choice choice, Certainty certainty) {
    return Answer.of(choice).with(certainty);
  }

  /** What the last lines of all items come to. */
  private static BigDecimal sums(Document page) {
    return page.select(".explained table[data-sum] tr:last-child td:last-child").stream()
        .map(cell -> new BigDecimal(cell.text().replace('\u2212', '-')))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String path(long attempt) {
    return "/attempts/" + attempt + "/explanation";
  }
}
