package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tabs of a browser whose device keeps nothing, in a real one. */
@QuarkusTest
class OtherTabsTest extends WithBrowser {
  private static final String SAVES = "**/answers";

  @BeforeEach
  void openPage() {
    page = browser.window(SignedIn.as(Cast.MEMBER), "en");
  }

  @Test
  void what_the_device_cannot_keep_is_asked_for_in_other_tabs_before_the_work_is_handed_in() {
    World world = World.fresh();
    var stored = new StoredWork(world);
    page.context()
        .addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
    page.navigate(world.address("/attempts/{id}/items/1"));
    page.route(SAVES, Route::abort);
    choose("c");
    assertThat(state()).hasAttribute("data-state", "lost");
    Page other = page.context().newPage();
    other.navigate(world.address("/attempts/{id}/submission"));
    assertThat(other.locator("[data-hand-in-state]")).hasText("Your last answers are saved.");
    choose("b");
    assertThat(state()).hasAttribute("data-state", "lost");
    other.locator("[data-hand-in-now]").click();
    other.waitForURL("**/result");
    assertThat(stored.choice()).contains("b");
    assertThat(stored.countedAnswers()).isEqualTo(1);

    page.unroute(SAVES);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(state()).containsText("Saved at");
    page.context().close();
  }

  private void choose(String option) {
    page.locator("form[data-autosave] input[value='%s']".formatted(option)).check();
  }

  private Locator state() {
    return page.locator("[data-save-state]");
  }
}
