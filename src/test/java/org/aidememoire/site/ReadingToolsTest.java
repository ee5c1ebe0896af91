package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading aloud and the ruler. The voice is one that tells what it was given to say. */
@QuarkusTest
class ReadingToolsTest extends WithBrowser {
  private static final String DOCUMENT = "/documents/soviet-aide-memoire-1954";

  /** Says nothing by itself: a test lets it reach a word or the end of a sentence. */
  private static final String VOICE =
      """
      window.spoken = [];
      Object.defineProperty(window, "speechSynthesis", { value: {
        speak(utterance) { window.spoken.push(utterance); utterance.onstart?.({}); },
        cancel() {},
      }});
      window.now = () => window.spoken.at(-1);
      window.marked = (name) => [...CSS.highlights.get(name)].join("");
      """;

  @BeforeEach
  void openDocument() {
    page = browser.visit();
    page.addInitScript(VOICE);
    page.navigate(DOCUMENT);
  }

  @Test
  void a_document_is_read_sentence_by_sentence_without_what_editors_added() {
    press("aloud");
    readToTheEnd();

    String said = (String) page.evaluate("spoken.map((u) => u.text).join(' ')");
    assertThat(said)
        .contains("considers it necessary to state the following")
        .doesNotContain("1568", "Paragraph", "Page 1");
    assertThat(page.evaluate("spoken.every((u) => u.lang === 'en')")).isEqualTo(true);
    assertThat(state()).hasText("The reading has ended.");
    assertThat(tool("aloud")).isFocused();
  }

  @Test
  void the_words_are_followed_as_they_are_said() {
    press("aloud");
    String sentence = (String) page.evaluate("now().text.trim()");
    assertThat(page.evaluate("marked('spoken')")).isEqualTo(sentence);
    String word = sentence.split("\\s+")[1].replaceAll("\\P{L}+$", "");

    page.evaluate("(at) => now().onboundary({ charIndex: at })", sentence.indexOf(word));
    assertThat(page.evaluate("marked('spoken-word')")).isEqualTo(word);
  }

  @Test
  void reading_pauses_goes_on_steps_and_stops() {
    press("aloud");
    Object first = page.evaluate("now().text");
    press("pause");
    assertThat(state()).hasText("Paused.");
    assertThat(tool("pause")).hasText("Go on reading aloud");
    press("pause");
    assertThat(page.evaluate("now().text")).isEqualTo(first);
    press("on");
    assertThat(page.evaluate("now().text")).isNotEqualTo(first);
    press("back");
    assertThat(page.evaluate("now().text")).isEqualTo(first);
    press("stop");
    assertThat(tool("aloud")).isVisible();
    assertThat(page.evaluate("marked('spoken')")).isEqualTo("");
  }

  @Test
  void selected_words_are_where_reading_begins() {
    page.evaluate("getSelection().selectAllChildren(document.querySelector('#p4 [data-start]'))");
    press("aloud");

    assertThat((String) page.evaluate("document.querySelector('#p4').textContent"))
        .contains((String) page.evaluate("now().text.trim()"));
  }

  @Test
  void a_browser_without_a_voice_says_so() {
    press("aloud");
    page.evaluate("now().onerror({})");

    assertThat(state()).hasText("This browser has no voice to read with.");
  }

  @Test
  void the_ruler_follows_the_pointer_and_is_remembered() {
    Locator ruler = page.locator(".reading-ruler");
    assertThat(ruler).isHidden();
    page.waitForResponse("**/settings", () -> page.locator("[data-ruler-button]").click());
    page.mouse().move(400, 300);

    assertThat(ruler).isVisible();
    assertThat(ruler.boundingBox().y).isBetween(250.0, 300.0);
    Browser.assertAccessible(page);
    page.reload();
    assertThat(ruler).isVisible();
    assertThat(page.locator("[data-ruler-button]")).hasAttribute("aria-pressed", "true");
  }

  private void readToTheEnd() {
    page.evaluate("for (let n = 0; n < 400 && now().onend; n++) now().onend({})");
  }

  private Locator tool(String name) {
    return page.locator("[data-read] [data-" + name + "]");
  }

  private void press(String name) {
    tool(name).click();
  }

  private Locator state() {
    return page.locator("[data-read] [data-status]");
  }
}
