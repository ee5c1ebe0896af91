package org.aidememoire.lesson.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LessonPlanPagesTest {
  private static final String LESSON = "/lessons/atoms-and-ambassadors";

  @Test
  void a_teacher_finds_the_plan_on_the_lesson_with_steps_and_model_answers() {
    Map<String, String> teacher = SignedIn.as(Cast.TEACHER);
    assertThat(page(LESSON, teacher).select("a[href=%s/plan]".formatted(LESSON))).hasSize(1);

    Document plan = page(LESSON + "/plan", teacher);
    assertThat(plan.select("#steps").text()).isEqualTo("In class: 45 minutes");
    assertThat(plan.select(".plan-step")).hasSizeGreaterThan(2);
    assertThat(plan.select(".plan-beliefs dt")).isNotEmpty();
    assertThat(plan.select(".plan-question")).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void a_student_is_shown_no_way_to_the_plan_and_nothing_of_it() {
    Map<String, String> student = SignedIn.as(Cast.NEWCOMER);
    assertThat(page(LESSON, student).select("a[href$=/plan]")).isEmpty();
    assertThat(page(LESSON + "/reading", student).html()).doesNotContain("What students often");
    given().cookies(student).get(LESSON + "/plan").then().statusCode(403);
  }

  @Test
  void the_plan_of_an_unknown_lesson_does_not_exist() {
    given().cookies(SignedIn.as(Cast.TEACHER)).get("/lessons/nothing/plan").then().statusCode(404);
  }

  private static Document page(String path, Map<String, String> session) {
    return Jsoup.parse(
        given().cookies(session).get(path).then().statusCode(200).extract().asString());
  }
}
