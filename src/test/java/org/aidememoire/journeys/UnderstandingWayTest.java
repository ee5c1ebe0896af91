package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.testing.AnsweringClass;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.junit.jupiter.api.Test;

/** A teacher goes from the class list to what the class understood, and opens what was answered. */
@QuarkusTest
class UnderstandingWayTest {
  private static final int STUDENTS = 24;
  private static final int NARROW = 320;

  @Test
  void a_teacher_sees_what_the_class_understood() {
    TaughtClass.status(Cast.TEACHER, "/courses"); // the first visit records the person
    long assignment = QuarkusTransaction.requiringNew().call(UnderstandingWayTest::set);
    try (Browser browser = Browser.open()) {
      var teacher = new Window(browser.window(SignedIn.as(Cast.TEACHER), "en"));
      Page page = teacher.page();
      page.navigate("/assignments/" + assignment);
      page.getByText("What the class understood").click();
      assertThat(page.locator(".item-figures").first()).isVisible();
      teacher.lookWideAndNarrow("40-understanding");
      page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
      teacher.lookWideAndNarrow("41-understanding-open");
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Browser.picture(page, "42-understanding-dark");
      page.setViewportSize(NARROW, 800);
      Browser.picture(page, "42-understanding-dark-narrow");
    }
  }

  private static long set() {
    LessonVersion version =
        LessonVersion.findCurrent(Lesson.findOffered("the-note-to-nixon").orElseThrow())
            .orElseThrow();
    var taught = new AnsweringClass(TaughtClass.person(Cast.TEACHER), version, Instant.now());
    taught.handInBy(STUDENTS);
    return taught.assignment.id();
  }
}
