package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A student marks words and writes notes: with the mouse, by keyboard, and without scripts. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotesWayTest {
  private static final String DOCUMENT = "/documents/soviet-aide-memoire-1954";
  private static final String READING = "/lessons/atoms-and-ambassadors/reading";
  private static final String WORDS = "considers it necessary to state the following";

  static Windows windows;
  Window window;
  Page page;

  @BeforeAll
  static void openBrowser() {
    windows = new Windows();
  }

  @AfterAll
  static void closeBrowser() {
    windows.close();
  }

  @BeforeEach
  void goOnWhereTheStageBeforeEnded() {
    window = windows.of(Cast.NEWCOMER);
    page = window.page();
  }

  @Test
  @Order(1)
  void words_selected_by_mouse_become_a_highlight_at_once() {
    Browser.signIn(page, Cast.NEWCOMER);
    page.navigate(DOCUMENT);
    window.lookWideAndNarrow("20-notes-none");
    new Words(page).selectByMouse(WORDS);
    assertThat(tool("note")).isVisible();
    window.look("21-notes-toolbar");
    page.locator("[data-act=highlight][value=source]").click();

    assertThat(notes()).hasCount(1);
    assertThat(notes().first().locator(".own-words")).hasText(WORDS);
    assertThat(page.locator("mark.highlight-source")).hasText(WORDS);
    assertThat(page.locator("[data-selection-status]")).hasText("Saved.");
  }

  @Test
  @Order(2)
  void words_selected_by_keyboard_become_a_note() {
    new Words(page).selectByKeyboard(2, 40);
    assertThat(page.locator("[data-act=highlight][value=source]")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-edition]")).isFocused();
    page.keyboard().press("Shift+ArrowRight");
    page.keyboard().press("Enter");
    for (int button = 0; button < 4; button++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(tool("note")).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().type("Who says “necessary”?");
    window.look("22-notes-form");
    page.locator("[data-note-form] [value=close-reading]").press(" ");
    page.locator("[data-note-form] textarea").press("Tab");
    page.locator("[data-note-form] button:not([type])").press("Enter");

    assertThat(notes()).hasCount(2);
    assertThat(page.locator("[data-pick]")).isFocused();
    assertThat(page.locator(".own-text")).hasText("Who says “necessary”?");
    assertThat(page.locator("mark.highlight-close-reading mark.highlight-source")).isVisible();
    window.lookWideAndNarrow("23-notes");
  }

  @Test
  @Order(3)
  void a_note_typed_after_the_session_ended_is_kept_and_saved_after_signing_in() {
    window.expectError("status of 4");
    new Words(page).selectByMouse("privileged position");
    tool("note").click();
    page.context().clearCookies();
    page.locator("[data-note-form] textarea").fill("Typed when signed out.");
    page.locator("[data-note-form] button:not([type])").click();
    assertThat(page.locator("[data-note-status]")).containsText("signed out");
    window.look("24-notes-signed-out");

    Browser.signIn(page, Cast.NEWCOMER);
    page.navigate(DOCUMENT);
    assertThat(page.locator("[data-note-form] textarea")).hasValue("Typed when signed out.");
    page.locator("[data-note-form] button:not([type])").click();
    assertThat(notes()).hasCount(3);
    page.reload();
    assertThat(page.locator("[data-note-form]")).isHidden();
  }

  @Test
  @Order(4)
  void marks_are_told_apart_in_the_dark_and_without_colours() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    window.lookWideAndNarrow("25-notes-dark");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.ACTIVE));
    window.lookWideAndNarrow("26-notes-forced-colours");
    Object lines =
        page.locator("mark.highlight")
            .evaluateAll(
                "marks => new Set(marks.map(m => getComputedStyle(m).borderBlockEndStyle)).size");
    assertThat(((Number) lines).intValue()).isGreaterThan(1);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  @Test
  @Order(5)
  void in_a_reading_the_same_words_can_be_evidence_or_a_highlight() {
    page.navigate(READING);
    assertThat(notes()).hasCount(3);
    new Words(page).selectByMouse("an international organ");
    assertThat(tool("evidence")).isVisible();
    tool("evidence").click();
    assertThat(page.locator("[data-evidence-list] li").first()).containsText("organ");
    new Words(page).selectByKeyboard(0, 3);
    assertThat(tool("evidence")).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(notes()).hasCount(4);
    window.lookWideAndNarrow("27-notes-in-a-reading");
  }

  @Test
  @Order(6)
  void all_notes_are_listed_changed_deleted_and_taken_back() {
    page.navigate("/annotations");
    assertThat(notes()).hasCount(4);
    window.lookWideAndNarrow("28-all-notes");
    notes().first().locator("a:has-text('Change')").click();
    window.lookWideAndNarrow("29-change-a-note");
    page.locator("textarea[name=text]").fill("Changed.");
    page.locator(".form button").click();
    assertThat(page.locator(".own-text").first()).hasText("Changed.");
    notes().first().locator("button").click();
    assertThat(notes()).hasCount(3);
    window.lookWideAndNarrow("30-a-note-deleted");
    page.locator(".removed-notes button").click();
    assertThat(notes()).hasCount(4);
  }

  @Test
  @Order(7)
  void without_scripts_words_are_typed_and_one_of_two_places_is_chosen() {
    try (Browser browser = Browser.open()) {
      Page plain =
          browser.visit(
              new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 800));
      Browser.signIn(plain, Cast.NEWCOMER);
      plain.navigate(DOCUMENT);
      plain.locator(".my-notes-links a").first().click();
      Browser.picture(plain, "31-new-note-plain");
      plain.locator("textarea[name=passageText]").fill("Soviet Government");
      plain.locator("input[name=move][value=corroborate]").check();
      plain.locator("main .form button").click();
      Browser.picture(plain, "32-which-words-plain");
      plain.locator("input[name=place]").nth(1).check();
      plain.locator("main .form button").click();
      assertThat(plain.locator(".own-note")).hasCount(5);
      assertThat(plain).hasURL(Pattern.compile("#annotation-\\d+$"));
    }
  }

  @Test
  @Order(8)
  void a_finger_that_selected_words_taps_what_to_do_with_them() {
    try (Browser browser = Browser.open()) {
      Page phone =
          browser.visit(
              new NewContextOptions()
                  .setHasTouch(true)
                  .setIsMobile(true)
                  .setViewportSize(360, 740));
      Browser.signIn(phone, Cast.NEWCOMER);
      phone.navigate(DOCUMENT);
      int before = phone.locator(".own-note").count();
      new Words(phone).selectByMouse("privileged position");
      phone.locator("[data-act=highlight][value=context]").tap();
      assertThat(phone.locator(".own-note")).hasCount(before + 1);
      assertThat(phone.locator("mark.highlight-context").first()).hasText("privileged position");
    }
  }

  private Locator notes() {
    return page.locator(".own-note");
  }

  private Locator tool(String act) {
    return new Words(page).act(act);
  }
}
