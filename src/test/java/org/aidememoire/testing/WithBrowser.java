package org.aidememoire.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a real browser: one for the class, with one page for each test where it opens it. */
public abstract class WithBrowser {
  protected static Browser browser;

  /** Opened by the test; its window is closed after it. */
  @SuppressWarnings("NullAway.Init")
  protected Page page;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @AfterEach
  void closePage() {
    @Nullable Page opened = page;
    if (opened != null) {
      opened.context().close();
    }
  }

  /** That can be seen and says this. */
  protected Locator button(String text) {
    return page.locator("button:visible", new Page.LocatorOptions().setHasText(text));
  }

  /** Breaks no rule of accessibility, and is pictured wide and narrow. */
  protected void lookAt(String name) {
    Browser.assertAccessible(page);
    Browser.picture(page, name);
    page.setViewportSize(320, 800);
    Browser.picture(page, name + "-narrow");
    page.setViewportSize(1280, 800);
  }
}
