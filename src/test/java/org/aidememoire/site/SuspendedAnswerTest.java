package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.TaughtClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student is taken out of the course with a question open in a real browser. */
@QuarkusTest
class SuspendedAnswerTest extends AtAnItem {
  @BeforeEach
  void answerAfterRemoval() {
    remove();
    choose("b");
  }

  @Test
  void the_page_says_why_nothing_is_saved_and_the_answer_stays_on_the_device() {
    assertThat(state()).containsText("not open to you at the moment");
    assertThat(new Device(page).left()).hasSize(1);
    page.navigate("/settings");
    assertThat(page.locator("[data-unsent-text]")).containsText("sent when it can be saved");
    assertThat(new Device(page).left()).hasSize(1);
    lookAt("unsent-suspended");
    page.locator("[data-unsent-drop]").click();
    assertThat(page.locator("section[data-unsent]")).isHidden();
    assertThat(new Device(page).left()).isEmpty();
  }

  @Test
  void once_they_are_back_what_stayed_on_the_device_is_saved() {
    assertThat(state()).hasAttribute("data-state", "suspended");
    rejoin();
    page.navigate(item());
    assertThat(state()).hasAttribute("data-state", "saved");
    assertThat(page.locator("form[data-autosave] input[value=b]")).isChecked();
    assertThat(new Device(page).left()).isEmpty();
  }

  private void remove() {
    String enrolment = "/courses/" + world.course() + "/enrolments/" + world.member();
    TaughtClass.post(enrolment + "/removal", Map.of()).then().statusCode(303);
  }

  private void rejoin() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Person teacher = TaughtClass.person(Cast.TEACHER);
              Course course = Course.findTaughtBy(teacher, world.course()).orElseThrow();
              Enrolment.join(course, TaughtClass.person(Cast.MEMBER), Instant.now());
            });
  }
}
