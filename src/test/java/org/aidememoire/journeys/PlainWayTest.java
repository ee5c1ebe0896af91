package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.junit.jupiter.api.Test;

/** A student's way through one whole lesson on a phone on which no script runs. */
@QuarkusTest
class PlainWayTest {
  private static final int NARROW = 320;

  /** The one test sets it first. */
  @SuppressWarnings("NullAway.Init")
  private Page page;

  @Test
  void a_whole_lesson_can_be_done_without_scripts() {
    try (Browser browser = Browser.open()) {
      page =
          browser.visit(
              new NewContextOptions()
                  .setJavaScriptEnabled(false)
                  .setReducedMotion(ReducedMotion.REDUCE)
                  .setViewportSize(NARROW, 700));
      Browser.signIn(page, Cast.OUTSIDER);
      choose("large");
      read();
      takeTheQuiz();
      handIn();
      choose("normal");
    }
  }

  private void choose(String size) {
    page.locator(".settings-link").click();
    page.locator("input[name=text][value=%s]".formatted(size)).check();
    picture("settings");
    page.locator("form[action='/settings'] button").click();
    assertThat(page.locator("html")).hasAttribute("data-text", size);
  }

  private void read() {
    page.navigate("/documents");
    page.locator("main a[href='/lessons/molotov-and-nato']").first().click();
    page.locator("main a[href$='/reading']").first().click();
    assertThat(page.locator("[data-read]").first()).isHidden();
    assertThat(page.locator("[data-ruler-button]").first()).isHidden();
    Locator card = page.locator("details.question-card[open]").first();
    String question = card.locator(".question").getAttribute("id");
    card.locator("textarea[name=text]").fill("He writes to those who decide.");
    card.locator("form button.button-small:not([type=button])").last().click();
    Locator saved =
        page.locator("details.question-card")
            .filter(new Locator.FilterOptions().setHas(page.locator("#" + question)));
    assertThat(saved.locator("[data-saved-before]")).containsText("Saved at");
    assertThat(saved.locator("textarea[name=text]")).hasValue("He writes to those who decide.");
    picture("reading");
  }

  private void takeTheQuiz() {
    page.locator("form[action$='/attempts'] button").click();
    page.waitForURL("**/items/1");
    int items = page.locator(".item-numbers li").count();
    for (int number = 1; number <= items; number++) {
      page.waitForURL("**/items/" + number);
      answer();
      picture("item-" + number);
      page.locator("button[name=then][value=next]").click();
    }
    page.waitForURL("**/submission");
  }

  /** In whatever way the item wants it. */
  private void answer() {
    Locator form = page.locator("form[data-autosave]");
    Locator options = form.locator(".option input");
    if (options.count() > 0) {
      options.first().check();
    }
    form.locator("input.input[name=text]").all().forEach(field -> field.fill("EDC"));
    List<Locator> pairs = form.locator("select[name^='pair.']").all();
    pairs.forEach(select -> select.selectOption(new SelectOption().setIndex(1)));
    List<Locator> places = form.locator("select[name^='place.']").all();
    for (int place = 0; place < places.size(); place++) {
      places.get(place).selectOption(Integer.toString(place + 1));
    }
    Locator passage = form.locator("textarea[name=passageText]");
    if (passage.count() > 0) {
      passage.fill(firstWordsOfTheDocument());
    }
  }

  private String firstWordsOfTheDocument() {
    String text = page.locator("[data-edition] .paragraph [data-start]").first().innerText();
    return String.join(" ", List.of(text.split("\\s+")).subList(0, 6));
  }

  private void handIn() {
    picture("hand-in");
    page.locator("[data-hand-in-now]").click();
    assertThat(page).hasURL(Pattern.compile("/result$"));
    assertThat(page.locator("main")).containsText("Right answer");
    picture("result");
  }

  private void picture(String name) {
    Browser.picture(page, "plain-" + name);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", page.url())
        .isLessThanOrEqualTo(NARROW);
  }
}
