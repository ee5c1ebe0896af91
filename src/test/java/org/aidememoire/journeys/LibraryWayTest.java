package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.Test;

/** Somebody who has not signed in cites words of a document and sets it beside another. */
@QuarkusTest
class LibraryWayTest extends WithBrowser {
  private static final String SOVIET = "/documents/soviet-aide-memoire-1954";
  private static final String BESIDE = SOVIET + "/beside/note-to-nixon-1969";
  private static final String FIRST = "#pane-soviet-aide-memoire-1954";
  private static final String SECOND = "#pane-note-to-nixon-1969";

  @Test
  void words_selected_by_mouse_are_cited_and_the_citation_is_copied_with_one_click() {
    Window window = new Window(browser.visit());
    Page page = window.page();
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(SOVIET);
    Words words = new Words(page);
    words.selectByMouse("should present reports");
    words.act("cite").click();

    assertThat(page.locator(".cited blockquote")).hasText("should present reports");
    assertThat(page.locator(".cited")).containsText("page 1568");
    page.locator("[data-copy=chicago-note]").click();
    assertThat(page.locator("[data-copy=chicago-note]")).containsText("Copied");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator("#chicago-note").textContent())
        .contains("doc. 285, p. 1568, https://");
    window.lookWideAndNarrow("60-citation");
    inTheDark(window, "61-citation-dark");
  }

  @Test
  void words_selected_by_keyboard_are_cited_at_once_where_nothing_else_can_be_done() {
    Page page = new Window(browser.visit()).page();
    page.navigate(SOVIET);
    new Words(page).selectByKeyboard(1, 2);

    page.waitForURL(Pattern.compile(".*/citation\\?edition=.*"));
    assertThat(page.locator(".cited")).containsText("page 1567");
  }

  @Test
  void a_number_scrolls_the_other_text_only_and_leads_back() {
    Window window = new Window(browser.visit());
    Page page = window.page();
    page.navigate(BESIDE);
    window.lookWideAndNarrow("62-beside");
    inTheDark(window, "63-beside-dark");
    Locator number = page.locator(FIRST + " .highlight-link").nth(1);
    number.scrollIntoViewIfNeeded();
    double before = scrolled(page, SECOND);
    Number pageBefore = (Number) page.evaluate("scrollY");
    number.click();

    page.waitForFunction(
        "([pane, before]) => document.querySelector(pane).scrollTop !== before",
        List.of(SECOND, before));
    assertThat(page.locator(SECOND + " .is-now").first()).isInViewport();
    assertThat((Number) page.evaluate("scrollY")).isEqualTo(pageBefore);
    assertThat(page.locator(SECOND + " .highlight-link:focus")).hasText(number.textContent());
    page.keyboard().press("Enter");
    assertThat(number).isFocused();
    window.look("64-beside-followed");
  }

  @Test
  void without_scripts_paragraphs_are_cited_and_passages_found_by_plain_links() {
    Page page = browser.visit(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(SOVIET);
    page.locator("#p5 .paragraph-cite").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/citation?paragraph=5");
    assertThat(page.locator("#apa-text")).containsText("p. 1568");
    assertThat(page.locator("[data-copy]").first()).isHidden();

    page.navigate(BESIDE);
    page.locator(FIRST + " .highlight-link").first().click();
    page.waitForURL("**#note-to-nixon-1969-link-1");
    assertThat(page.locator(SECOND + " mark.highlight:target")).isInViewport();
  }

  private static void inTheDark(Window window, String name) {
    window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    window.lookWideAndNarrow(name);
    window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static double scrolled(Page page, String pane) {
    return ((Number) page.locator(pane).evaluate("pane => pane.scrollTop")).doubleValue();
  }
}
