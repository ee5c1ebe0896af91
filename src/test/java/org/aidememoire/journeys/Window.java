package org.aidememoire.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidememoire.testing.Browser;

/** A browser window of one person, in which no error of a page goes unnoticed. */
final class Window {
  private static final int WIDE = 1280;
  private static final int NARROW = 320;
  private static final int HEIGHT = 800;

  /** Milliseconds after which what a page should show does not come any more. */
  private static final int PATIENCE = 10_000;

  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private Predicate<String> expected = error -> false;

  Window(Page page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.setViewportSize(WIDE, HEIGHT);
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  /** From now on the console may say what contains these words: a test provokes it. */
  void expectError(String words) {
    expected = expected.or(error -> error.contains(words));
  }

  /** Is accessible, raises no error, and is pictured. */
  void look(String name) {
    Browser.picture(page, name);
    Browser.assertAccessible(page);
    assertNoErrors();
  }

  /** The same, and again on a screen as narrow as a phone's, where nothing may scroll sideways. */
  void lookWideAndNarrow(String name) {
    look(name);
    page.setViewportSize(NARROW, HEIGHT);
    look(name + "-narrow");
    assertThat(overhang()).as("what sticks out of %s at %d px", page.url(), NARROW).isEmpty();
    page.setViewportSize(WIDE, HEIGHT);
  }

  void assertNoErrors() {
    assertThat(errors).as("console of %s", page.url()).allMatch(expected);
  }

  /** The elements that make the page wider than its window; none where it fits. */
  @SuppressWarnings("unchecked")
  private List<String> overhang() {
    return (List<String>)
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [document.documentElement.scrollWidth + " px",
                ...[...document.body.querySelectorAll("*")]
                  .filter((e) => e.getBoundingClientRect().right > innerWidth)
                  .map((e) => `${e.tagName}.${e.className}`).slice(0, 8)]""");
  }
}
