package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.aidememoire.testing.TaughtClass.VIENNA;
import static org.aidememoire.testing.TaughtClass.post;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.junit.jupiter.api.Test;

/** A teacher looks at a class, walks through it, and takes back what they took back. */
@QuarkusTest
class ClassWayTest {
  @Test
  void from_student_to_student_and_back_after_a_withdrawal() {
    TaughtClass taught = taught();
    try (Browser browser = Browser.open()) {
      var teacher = new Window(browser.window(SignedIn.as(Cast.TEACHER), "en"));
      Page page = teacher.page();
      page.navigate(taught.assignmentPath + "?sort=quiz");
      teacher.lookWideAndNarrow("50-class");

      page.navigate(taught.workPath(Cast.MEMBER));
      teacher.lookWideAndNarrow("51-student-work");
      page.locator("nav [rel=next]").press("Enter");
      assertThat(page.locator("h1")).hasText(Cast.CLASSMATE.fullName());

      page.navigate(taught.assignmentPath + "/withdrawal");
      teacher.lookWideAndNarrow("52-withdrawal");
      page.getByText("Withdraw the assignment").click();
      teacher.lookWideAndNarrow("53-withdrawn");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("#status")).containsText("The assignment is back");
      teacher.assertNoErrors();
    }
  }

  /** One has handed in, one is at a limited quiz, and one has not begun. */
  private static TaughtClass taught() {
    TaughtClass taught =
        new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE).joinedBy(Cast.NEWCOMER);
    taught.answered(Cast.MEMBER, "An ambassador.");
    taught.handedIn(Cast.MEMBER, "right");
    Instant now = Instant.now();
    Map<String, String> times =
        Map.of(
            "opens", VIENNA.field(now.minus(Duration.ofHours(2))),
            "due", VIENNA.field(now.plus(Duration.ofDays(2))),
            "limit", "40");
    post(taught.assignmentPath + "/window", times).then().statusCode(303);
    Form.post(SignedIn.as(Cast.CLASSMATE), taught.assignmentPath + "/attempts", Map.of())
        .then()
        .statusCode(303);
    return taught;
  }
}
