package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student is taken out of the course with a question open in a real browser. */
@QuarkusTest
class SuspendedAnswerTest extends WithBrowser {
  private World world;

  @BeforeEach
  void openItem() {
    world = World.fresh();
    page = browser.window(SignedIn.as(Cast.MEMBER), "en");
    page.navigate(item());
    remove();
    choose("b");
  }

  @Test
  void the_page_says_why_nothing_is_saved_and_the_answer_stays_on_the_device() {
    assertThat(state()).containsText("you are no longer in this course");
    assertThat(new Device(page).left()).hasSize(1);
    page.navigate("/settings");
    assertThat(page.locator("section[data-unsent]")).isVisible();
    assertThat(new Device(page).left()).hasSize(1);
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

  private void choose(String option) {
    page.locator("form[data-autosave] input[value='%s']".formatted(option)).check();
  }

  private Locator state() {
    return page.locator("[data-save-state]");
  }

  private String item() {
    return world.address("/attempts/{id}/items/1");
  }
}
