package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.Test;

/** The questions in the margin of a reading, which a script puts level with their words. */
@QuarkusTest
class ReadingMarginTest extends WithBrowser {
  private static final String READING = "/lessons/molotov-and-nato/reading";

  @Test
  void who_is_at_a_question_before_the_script_has_come_still_sees_it_afterwards() {
    page = browser.visit(Cast.CLASSMATE);
    List<Route> held = new ArrayList<>();
    page.route("**/js/reading.js*", held::add);
    page.navigate(READING, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    Locator last = page.locator("details.question-card > summary").last();
    last.focus();
    assertThat(last).isInViewport();

    held.getFirst().resume();
    page.waitForFunction(
        "() => [...document.querySelectorAll('[data-beside]')].some((c) => c.style.marginBlockStart)");
    Browser.picture(page, "reading-focus-kept");
    assertThat(last).isInViewport();
  }
}
