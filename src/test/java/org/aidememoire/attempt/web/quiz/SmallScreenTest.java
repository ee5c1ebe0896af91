package org.aidememoire.attempt.web.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An item of a timed quiz on a small phone. */
@QuarkusTest
class SmallScreenTest extends WithBrowser {
  private static final int MATCHING = 11;
  private static final int HEIGHT = 640;

  private SetQuiz quiz;

  @BeforeEach
  void openItem() {
    quiz = new SetQuiz(Map.of("attempts", "1"), "40");
    page = browser.window(SignedIn.as(SetQuiz.STUDENT), "en");
    page.setViewportSize(320, HEIGHT);
    page.navigate(quiz.item(MATCHING));
  }

  @AfterEach
  void takeBack() {
    quiz.withdraw();
  }

  @Test
  void the_question_is_on_the_first_screen_and_the_clock_stays_on_the_others() {
    org.aidememoire.testing.Browser.picture(page, "quiz-small");
    assertThat(top(page.locator(".question-ask"))).isLessThan(480);
    assertThat(page.locator("[data-clock]")).isVisible();
    page.evaluate("scrollTo(0, 900)");
    assertThat(top(page.locator("[data-clock]"))).isBetween(0.0, 40.0);
    page.locator("[data-toggle]").click();
    assertThat(page.locator("[data-clock]")).isHidden();
    page.locator("[data-toggle]").click();
    page.locator("a.to-document").click();
    page.waitForCondition(() -> top(page.locator("#pane-title")) < HEIGHT / 2.0);
    assertThat(top(page.locator("#pane-title"))).isGreaterThan(40.0);
  }

  @Test
  void a_chosen_answer_stands_in_full_below_its_menu() {
    Locator pair = page.locator(".pair").first();
    assertThat(pair.locator("[data-chosen]")).isHidden();
    pair.locator("select").selectOption(new SelectOption().setIndex(2));
    String chosen = pair.locator("option").nth(2).innerText();
    assertThat(pair.locator("[data-chosen]")).isVisible();
    assertThat(pair.locator("[data-chosen]")).hasText(chosen);
    lookAt("quiz-chosen");
    assertThat(page.locator("[data-save-state]")).containsText("Saved at");
    page.setViewportSize(320, HEIGHT);
    page.reload();
    assertThat(pair.locator("[data-chosen]")).hasText(chosen);
  }

  @Test
  void words_of_the_document_are_offered_as_evidence_first() {
    assertThat(page.locator("[data-selection-toolbar] [data-act]").first())
        .hasAttribute("data-act", "evidence");
  }

  private static double top(Locator element) {
    return element.first().boundingBox().y;
  }
}
