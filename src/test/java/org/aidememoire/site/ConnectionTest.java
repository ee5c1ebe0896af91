package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** What a page says and does while its device has no connection, or the server does not answer. */
@QuarkusTest
class ConnectionTest {
  @Test
  void a_lost_connection_is_told_and_nobody_is_led_away_from_their_page() {
    try (Browser browser = Browser.open()) {
      Page page = browser.visit();
      page.navigate("/settings");
      Locator state = page.locator("[data-connection]");
      assertThat(state).isEmpty();

      page.context().setOffline(true);
      assertThat(state).containsText("No connection.");
      page.locator("input[name=text][value=large]").check();
      page.locator("form[data-settings] button").click();
      assertThat(state).containsText("this page stays open");
      page.locator(".site-nav a").first().click();
      assertThat(page.locator("input[name=text][value=large]")).isChecked();
      Browser.assertAccessible(page);
      Browser.picture(page, "offline");

      page.context().setOffline(false);
      assertThat(state).hasText("The connection is back.");
      page.locator("form[data-settings] button").click();
      page.waitForURL("**/");
    }
  }

  @Test
  void a_server_that_does_not_answer_is_told_and_nobody_is_led_away_from_what_they_wrote() {
    String reading = World.fresh().address("/assignments/{id}/reading");
    try (Browser browser = Browser.open()) {
      Page page = browser.window(SignedIn.as(Cast.MEMBER), "en");
      page.navigate(reading);
      Locator state = page.locator("[data-connection]");
      Locator answer = page.locator("details[open] textarea").first();

      page.route("**/*", Route::abort);
      answer.fill("It fears the stronger states.");
      assertThat(state).containsText("The server cannot be reached");
      assertThat(page.locator("details[open] [data-save-state]").first())
          .hasAttribute("data-state", "unsent");
      page.locator(".site-nav a").first().click();
      assertThat(state).containsText("this page stays open");
      assertThat(answer).hasValue("It fears the stronger states.");
      Browser.assertAccessible(page);
      Browser.picture(page, "server-lost");

      page.unroute("**/*");
      page.locator(".site-nav a").first().click();
      page.waitForURL(url -> !url.endsWith(reading));
    }
  }
}
