package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reading that one student left open before another signed in, in a real browser. */
@QuarkusTest
class OtherPersonTest extends WithBrowser {
  private static final String READING = "/lessons/molotov-and-nato/reading";

  @BeforeEach
  void openReading() {
    page = browser.window(SignedIn.as(Cast.OUTSIDER), "en");
    page.navigate(READING);
  }

  @Test
  void how_far_somebody_has_read_is_not_told_of_whoever_signed_in_since() {
    page.locator("[data-paragraph]").nth(2).scrollIntoViewIfNeeded();
    signInElsewhere(Cast.NEWCOMER);
    List<Response> visits = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.url().endsWith("/visits")) {
            visits.add(response);
          }
        });
    page.waitForCondition(
        () -> {
          page.evaluate("dispatchEvent(new Event('pagehide'))");
          return !visits.isEmpty();
        });
    assertThat(visits).allMatch(visit -> visit.status() == 499);
  }

  @Test
  void what_somebody_wrote_is_given_back_and_neither_saved_nor_kept_for_another() {
    page.route("**/answers", OtherPersonTest::abortScripts);
    Locator card = page.locator("details[open] form[data-autosave]").first();
    card.locator("textarea").first().fill("Luca's own words.");
    assertThat(card.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    signInElsewhere(Cast.NEWCOMER);
    card.locator("button", new Locator.LocatorOptions().setHasText("Save and go on")).click();
    assertThat(page.locator("h1")).hasText("Somebody else is signed in now");
    Browser.assertAccessible(page);
    Browser.picture(page, "answer-of-another");
    page.locator("main").getByText("Send again").click();
    assertThat(page.locator("h1")).hasText("Somebody else is signed in now");
    assertThat(new Device(page).left()).isEmpty();
  }

  /** In another tab of the same browser: the session changes, and the token of forms stays. */
  private void signInElsewhere(Cast person) {
    page.context()
        .addCookies(
            SignedIn.as(person).entrySet().stream()
                .filter(cookie -> !cookie.getKey().startsWith("csrf"))
                .map(c -> new Cookie(c.getKey(), c.getValue()).setDomain("localhost").setPath("/"))
                .toList());
  }

  /** A plain form goes through. */
  private static void abortScripts(Route route) {
    if (route.request().headers().containsKey("x-requested-with")) {
      route.abort();
    } else {
      route.resume();
    }
  }
}
