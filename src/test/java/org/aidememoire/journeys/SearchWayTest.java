package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Somebody who has not signed in looks for words, from the box in the header to the text. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchWayTest {
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
    window = windows.of(Cast.OUTSIDER);
    page = window.page();
  }

  @Test
  @Order(1)
  void words_typed_in_the_header_are_found_and_marked_in_the_text() {
    page.locator("#site-search").fill("\"detriment of the security\"");
    page.locator("#site-search").press("Enter");
    assertThat(page.locator(".hit mark")).hasText("detriment of the security");
    window.lookWideAndNarrow("30-search-phrase");

    page.locator(".hit-place a").click();
    assertThat(page).hasURL(Pattern.compile(".*#p\\d+$"));
    assertThat(page.locator("mark.highlight-found").first()).isInViewport();
    window.lookWideAndNarrow("31-search-in-text");
  }

  @Test
  @Order(2)
  void results_are_narrowed_by_a_form_that_needs_no_script() {
    page.navigate("/search?q=soviet+government");
    window.lookWideAndNarrow("32-search-results");
    page.locator(".filters summary").click();
    page.locator("#filter-from").fill("1960");
    window.look("33-search-filter");
    page.locator(".filter-fields button").click();
    assertThat(page.locator(".hit")).hasCount(1);
    window.lookWideAndNarrow("34-search-filtered");
    page.locator(".tabs a").last().click();
    assertThat(page.locator(".hit")).not().hasCount(0);
    window.lookWideAndNarrow("35-search-lessons");
  }

  @Test
  @Order(3)
  void a_misspelt_word_is_one_step_from_what_was_meant() {
    page.navigate("/search?q=molotv");
    window.lookWideAndNarrow("36-search-nothing");
    page.locator(".suggestion").first().click();
    assertThat(page.locator(".hit")).not().hasCount(0);
  }

  @Test
  @Order(4)
  void every_state_can_be_used_in_the_dark_and_in_forced_colours() {
    for (String path : new String[] {"/search", "/search?q=nato+soviet", "/documents?from=1950"}) {
      String name = "37-search" + path.replaceAll("\\W+", "-");
      page.navigate(path);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      window.lookWideAndNarrow(name + "-dark");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      Browser.picture(page, name + "-forced");
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(ColorScheme.LIGHT)
              .setForcedColors(ForcedColors.NONE));
      window.lookWideAndNarrow(name);
    }
  }
}
