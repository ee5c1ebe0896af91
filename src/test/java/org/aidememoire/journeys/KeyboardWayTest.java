package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.junit.jupiter.api.Test;

/** A student's way, from signing in to the result, by somebody who has no mouse. */
@QuarkusTest
class KeyboardWayTest {
  /** More tab stops than any page has between two things that one wants. */
  private static final int FAR = 150;

  /** The one test sets it first. */
  @SuppressWarnings("NullAway.Init")
  private Page page;

  @Test
  void a_lesson_can_be_done_by_keyboard_alone() {
    try (Browser browser = Browser.open()) {
      page = browser.visit();
      signIn();
      open();
      read();
      takeTheQuiz();
    }
  }

  private void signIn() {
    press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    press("Enter");
    assertThat(page.locator("#main")).isFocused();
    enter("main a[href^='/sign-in']");
    page.waitForSelector("#username");
    type("#username", Cast.CLASSMATE.username());
    type("#password", Cast.CLASSMATE.password());
    press("Enter");
    assertThat(page.locator(".site-person button")).isVisible();
  }

  private void open() {
    enter(".site-nav a[href='/documents']");
    enter("main a[href='/lessons/molotov-and-nato']");
    enter("main a[href$='/reading']");
    assertThat(page.locator("[data-reading]")).isVisible();
  }

  private void read() {
    Locator card = page.locator("details.question-card").nth(1);
    tabTo(card.locator("summary").first());
    if (card.getAttribute("open") == null) {
      press("Enter");
    }
    Locator text = card.locator("textarea[name=text]");
    tabTo(text);
    page.keyboard().type("He had just come back from the conference in Berlin.");
    assertThat(card.locator("[data-save-state]")).hasText(Pattern.compile("^Saved at .*"));
    new Words(page).useByKeyboard(3, 4);
    assertThat(card.locator("[data-quote-words]")).hasCount(1);
    enter("form[action$='/attempts'] button");
    page.waitForURL("**/items/1");
  }

  private void takeTheQuiz() {
    tabTo(page.locator(".option input").first());
    press("ArrowDown");
    assertThat(page.locator(".option input").nth(1)).isChecked();
    assertThat(page.locator("[data-save-state]").first()).hasText(Pattern.compile("^Saved at .*"));
    enter("button[name=then][value=next]");
    page.waitForURL("**/items/2");
    enter(".lesson-bar a[href$='/submission']");
    page.waitForURL("**/submission");
    enter("[data-hand-in-now]");
    assertThat(page).hasURL(Pattern.compile("/result$"));
  }

  private void enter(String target) {
    tabTo(page.locator(target).first());
    press("Enter");
  }

  private void type(String field, String text) {
    tabTo(page.locator(field));
    page.keyboard().type(text);
  }

  /** Moves on with the Tab key until this has the focus, and can be seen to have it. */
  private void tabTo(Locator target) {
    target.waitFor();
    for (int stops = 0; stops < FAR && !hasFocus(target); stops++) {
      press("Tab");
    }
    assertThat(target).isFocused();
    assertThat(target).isInViewport();
  }

  private static boolean hasFocus(Locator target) {
    return (Boolean) target.evaluate("element => element === document.activeElement");
  }

  private void press(String key) {
    page.keyboard().press(key);
  }
}
