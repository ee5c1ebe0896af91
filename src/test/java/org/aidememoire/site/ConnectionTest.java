package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.aidememoire.testing.Browser;
import org.junit.jupiter.api.Test;

/** What a page says and does while its device has no connection. */
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
}
