package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.Test;

/** What comes out of the printer. */
@QuarkusTest
class PrintTest extends WithBrowser {
  /** The width of the text on A4 paper, in CSS pixels. */
  private static final int PAPER = 627;

  @Test
  void a_document_is_printed_with_its_apparatus_and_without_navigation() {
    Page page = browser.visit();
    page.navigate("/documents/soviet-aide-memoire-1954");
    print(page, "22-document-on-paper");

    for (String kept : new String[] {".provenance", "#p15", "#page-1569", "#note-1", ".chain"}) {
      assertThat(page.locator(kept)).isVisible();
    }
    for (String left : new String[] {".site-header", ".rail", ".route", ".site-footer"}) {
      assertThat(page.locator(left)).isHidden();
    }
    assertThat(page.locator(".entry-back").first()).isHidden();
  }

  @Test
  void a_reading_is_printed_with_every_question_open_and_room_to_write() {
    Page page = browser.visit(Cast.READER);
    page.navigate("/lessons/atoms-and-ambassadors/reading");
    print(page, "23-reading-on-paper");

    Locator cards = page.locator("details.question-card");
    for (Locator card : cards.all()) {
      assertThat(card.locator(".question")).isVisible();
    }
    assertThat(page.locator(".print-name")).isVisible();
    assertThat(page.locator("#term-organ")).isVisible();
    assertThat(page.locator(".item-foot").first()).isHidden();
    assertThat(page.locator("#to-quiz")).isHidden();
  }

  private static void print(Page page, String name) {
    page.setViewportSize(PAPER, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.picture(page, name);
  }
}
