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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions in the margin of a reading, which a script puts level with their words. */
@QuarkusTest
class ReadingMarginTest extends WithBrowser {
  private static final String READING = "/lessons/molotov-and-nato/reading";

  private final List<Route> held = new ArrayList<>();

  @BeforeEach
  void openBeforeTheScriptHasCome() {
    page = browser.visit(Cast.CLASSMATE);
    page.route("**/js/reading.js*", held::add);
    page.navigate(READING, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
  }

  @Test
  void who_is_at_a_question_before_the_script_has_come_still_sees_it_afterwards() {
    last().focus();
    assertThat(last()).isInViewport();
    letTheScriptCome();
    Browser.picture(page, "reading-focus-kept");
    assertThat(last()).isInViewport();
  }

  @Test
  void who_is_on_the_way_to_a_question_as_the_script_comes_arrives_there() {
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(last()).isVisible();
    last().evaluate("question => question.focus()");
    letTheScriptCome();
    assertThat(last()).isInViewport();
  }

  private Locator last() {
    return page.locator("details.question-card > summary").last();
  }

  /** And has put the questions level with their words. */
  private void letTheScriptCome() {
    held.getFirst().resume();
    page.waitForFunction(
        "() => [...document.querySelectorAll('[data-beside]')].some((c) => c.style.marginBlockStart)");
  }

  @Test
  void a_scrolling_that_takes_the_place_of_that_to_the_focus_does_not_leave_it_out_of_sight() {
    page = browser.visit(Cast.CLASSMATE);
    page.navigate(READING);
    Locator last = page.locator("details.question-card > summary").last();
    last.evaluate(
        """
        (card) => {
          card.focus();
          setTimeout(() => scrollTo({ top: 0, behavior: "instant" }), 50);
        }
        """);
    page.waitForFunction("() => scrollY > 100");
    assertThat(last).isFocused();
    assertThat(last).isInViewport();
  }
}
