package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;

/** The item of a quiz that a page shows, answered in the way its type wants it. */
final class QuizSheet {
  private static final String PASSAGE =
      "which inevitably leads to increase in the scale of production of atomic weapons";

  /** What can be read as a date, and as a number. */
  private static final Map<String, String> TYPED =
      Map.of("first-warning", "April 1954", "pace-of-answers", "26 days");

  private final Page page;
  private final Words words;

  QuizSheet(Page page) {
    this.page = page;
    this.words = new Words(page);
  }

  /** The name that the lesson's file gives this item. */
  String item() {
    String id = page.locator("form[data-autosave] .question").getAttribute("id");
    return id.substring("question-".length());
  }

  /** Answers this item, not necessarily well, and waits until the page says that it is saved. */
  void answer() {
    choose();
    page.locator("form[data-autosave] input.input[name=text]")
        .all()
        .forEach(f -> f.fill(TYPED.getOrDefault(item(), "aide memoire")));
    arrange();
    if (wantsWords()) {
      words.useByMouse(PASSAGE);
    }
    assertSaved();
  }

  void choose(String option) {
    page.locator("form[data-autosave] input[value='%s']".formatted(option)).check();
  }

  void use(String evidence) {
    words.useByMouse(evidence);
  }

  void assertSaved() {
    assertThat(page.locator("form[data-autosave] [data-save-state]"))
        .hasText(Pattern.compile("^Saved at .*"));
  }

  void next() {
    page.locator("button[name=then][value=next]").click();
  }

  private void choose() {
    Locator options = page.locator("form[data-autosave] .option input");
    if (options.count() > 0) {
      options.first().check();
    }
  }

  private void arrange() {
    page.locator("select[name^='pair.'], select[name^='gap.']")
        .all()
        .forEach(select -> select.selectOption(new SelectOption().setIndex(1)));
    Locator down = page.locator("[data-ordering] [data-down]");
    if (down.count() > 0) {
      down.first().click();
    }
  }

  private boolean wantsWords() {
    return page.locator("fieldset [data-evidence]").count() > 0;
  }
}
