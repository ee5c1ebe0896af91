package org.aidememoire.site;

import com.microsoft.playwright.Locator;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;

/** The member of a fresh world in a real browser, at the first item of a quiz. */
abstract class AtAnItem extends WithBrowser {
  World world;

  @BeforeEach
  void openItem() {
    world = World.fresh();
    page = browser.window(SignedIn.as(Cast.MEMBER), "en");
    page.navigate(item());
  }

  void choose(String option) {
    page.locator("form[data-autosave] input[value='%s']".formatted(option)).check();
  }

  /** The line that says where the answer is. */
  Locator state() {
    return page.locator("[data-save-state]");
  }

  String item() {
    return world.address("/attempts/{id}/items/1");
  }

  String handIn() {
    return world.address("/attempts/{id}/submission");
  }
}
