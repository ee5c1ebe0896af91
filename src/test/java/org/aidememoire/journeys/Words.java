package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;

/** Takes words out of the document on a page, as a reader does. */
final class Words {
  private final Page page;

  Words(Page page) {
    this.page = page;
  }

  /** Drags the mouse over these words and uses them as evidence. */
  void useByMouse(String words) {
    selectByMouse(words);
    act("evidence").click();
  }

  /** Drags the mouse over these words; the toolbar then says what can be done with them. */
  void selectByMouse(String words) {
    List<Double> at = placeOf(words);
    page.mouse().move(at.get(0), at.get(1));
    page.mouse().down();
    page.mouse().move(at.get(2), at.get(3), new Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
  }

  /**
   * Uses words with the keyboard alone.
   *
   * @param first how many words stand before them in the document
   * @param count how many they are
   */
  void useByKeyboard(int first, int count) {
    selectByKeyboard(first, count);
    if (act("evidence").isVisible()) {
      act("evidence").press("Enter");
    }
    assertThat(page.locator("[data-pick]").first()).isFocused();
  }

  /** The same, without saying what to do with them. */
  void selectByKeyboard(int first, int count) {
    page.locator("[data-pick]").first().focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Home");
    for (int word = 0; word < first; word++) {
      page.keyboard().press("ArrowRight");
    }
    for (int word = 1; word < count; word++) {
      page.keyboard().press("Shift+ArrowRight");
    }
    page.keyboard().press("Enter");
  }

  /** The button of the toolbar that does this. */
  Locator act(String name) {
    return page.locator("[data-selection-toolbar] [data-act=%s]".formatted(name));
  }

  /** Left and height of the first letter on the screen, right and height of the last. */
  private List<Double> placeOf(String words) {
    var numbers =
        (List<?>)
            page.evaluate(
                """
            async ([words]) => {
              const { canonicalText, rangeOf } = await import(document.querySelector("script[src*='/js/']").src.replace(/[^/]*$/, "passages.js"));
              const edition = [...document.querySelectorAll("[data-edition]")]
                .find((each) => canonicalText(each).join("").includes(words));
              const text = canonicalText(edition).join("");
              const at = [...text.slice(0, text.indexOf(words))].length;
              const end = at + [...words].length;
              const box = (from, to) => rangeOf(edition, from, to).getBoundingClientRect();
              rangeOf(edition, at, end).startContainer.parentElement
                .scrollIntoView({ block: "center", behavior: "instant" });
              const first = box(at, at + 1);
              const last = box(end - 1, end);
              return [
                first.left + 1, first.top + first.height / 2,
                last.right - 1, last.top + last.height / 2];
            }""",
                List.of(words));
    return numbers.stream().map(number -> ((Number) number).doubleValue()).toList();
  }
}
