package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.Test;

/** Answers that are checked one by one, in a real browser. */
@QuarkusTest
class CheckedAnswerTest extends WithBrowser {
  private static final String SAVES = "**/answers";

  /** The button sends what has not been saved yet: its key is on the device, and in the form. */
  @Test
  void who_checks_at_once_and_tries_again_is_not_asked_to_choose_between_answers() {
    World world = World.fresh();
    String delivery = world.address("/assignments/{id}/delivery");
    Form.post(
            SignedIn.as(Cast.TEACHER), delivery, Map.of("attempts", "1", "feedback", "INTERACTIVE"))
        .then()
        .statusCode(303);
    Page page = browser.window(SignedIn.as(Cast.MEMBER), "en");
    page.navigate(world.address("/attempts/{id}/items/1"));
    chooseAndCheck(page, "b");
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(page.locator("form[data-autosave] input[value='b']")).isChecked();

    Response second =
        page.waitForResponse(
            SAVES, () -> page.locator("form[data-autosave] input[value='c']").check());
    assertThat(second.status()).isEqualTo(200);
    assertThat(page.locator("[data-conflict]")).isHidden();
    page.context().close();
  }

  /**
   * Pressed before the answer was saved by itself, as by somebody quick, or with a slow network.
   */
  private static void chooseAndCheck(Page page, String option) {
    page.route(SAVES, CheckedAnswerTest::abortScripts);
    page.locator("form[data-autosave] input[value='" + option + "']").check();
    assertThat(page.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    page.unroute(SAVES);
    page.locator("button[value=check]").click();
    assertThat(page.locator(".check-result")).isVisible();
  }

  private static void abortScripts(Route route) {
    if (route.request().resourceType().equals("document")) {
      route.resume();
    } else {
      route.abort();
    }
  }
}
