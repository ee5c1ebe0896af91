package org.aidememoire.marking.web.explain;

import static io.restassured.RestAssured.given;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
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
      assertThat(page.select("#question-first ~ .explained").text())
          .contains("The right option earns everything")
          .contains("The wrong one chosen not chosen 0%")
          .contains("Answer 1 0% 0 Together 1 0");
      assertThat(page.select("#question-second ~ .explained").text())
          .contains("Nothing was answered");
      assertThat(page.select(".score").text()).isEqualTo("0 of 2 points");
    }
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

  private static String path(long attempt) {
    return "/attempts/" + attempt + "/explanation";
  }
}
