package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.Test;

/** Words, notes and marks of a document explained where they stand. */
@QuarkusTest
class ExplanationsTest extends WithBrowser {
  private static final String DOCUMENT = "/documents/soviet-aide-memoire-1954";
  private static final String ORGAN = "#p4 a[href='#term-organ']";

  @Test
  void with_the_keyboard_alone_a_word_is_explained_entered_and_left() {
    Window window = new Window(browser.visit());
    Page page = window.page();
    page.navigate(DOCUMENT);

    tabTo(page, ORGAN);
    assertThat(box(page)).containsText("An official body set up to do a task.");
    page.keyboard().press("Escape");
    assertThat(box(page)).hasCount(0);
    assertThat(page.locator(ORGAN)).isFocused();

    page.keyboard().press("Enter");
    window.look("20-word-explained");
    page.keyboard().press("Tab");
    assertThat(box(page).locator("[data-more]")).isFocused();
    page.keyboard().press("Escape");
    assertThat(box(page)).hasCount(0);
    assertThat(page.locator(ORGAN)).isFocused();

    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#term-organ")).isInViewport();
    page.locator("#term-organ .entry-back").press("Enter");
    assertThat(page.locator(ORGAN)).isInViewport();
  }

  @Test
  void the_pointer_explains_as_long_as_it_rests_and_a_click_until_it_is_closed() {
    Window window = new Window(browser.visit());
    Page page = window.page();
    page.navigate(DOCUMENT);

    page.locator(ORGAN).hover();
    assertThat(box(page)).isVisible();
    page.mouse().move(0, 0);
    assertThat(box(page)).hasCount(0);

    page.locator(".note-mark a").first().click();
    window.lookWideAndNarrow("21-note-explained");
    assertThat(box(page)).containsText("Molotov handed me at 1300 today");
    box(page).locator("[data-close]").click();
    assertThat(box(page)).hasCount(0);
  }

  @Test
  void an_explanation_that_is_open_adds_no_words_to_the_document() {
    Page page = browser.visit();
    page.navigate(DOCUMENT);
    Object before = canonicalText(page);
    page.locator(ORGAN).click();
    assertThat(box(page)).isVisible();

    assertThat(canonicalText(page)).isEqualTo(before);
    assertThat(box(page).locator("[id]")).hasCount(0);
  }

  @Test
  void without_scripts_every_explanation_is_a_link_away() {
    Page page =
        browser.visit(
            new NewContextOptions()
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(DOCUMENT);

    page.locator(ORGAN).click();
    assertThat(page).hasURL(Pattern.compile("#term-organ$"));
    page.locator(".note-mark a").first().click();
    assertThat(page).hasURL(Pattern.compile("#note-1$"));
  }

  private static Object canonicalText(Page page) {
    return page.evaluate(
        """
        async () => {
          const { canonicalText } = await import("/js/passages.js");
          return canonicalText(document.querySelector("[data-edition]")).join("");
        }""");
  }

  private static Locator box(Page page) {
    return page.locator(".explanation");
  }

  /** From the start of the page, as often as it takes. */
  private static void tabTo(Page page, String selector) {
    for (int pressed = 0; pressed < 80; pressed++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("The Tab key never reaches " + selector);
  }
}
