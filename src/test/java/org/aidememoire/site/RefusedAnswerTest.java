package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages say, in a real browser, of an answer that cannot be saved as it is. */
@QuarkusTest
class RefusedAnswerTest extends AtAnItem {
  private static final String SAVES = "**/answers";

  @Test
  void what_cannot_be_saved_as_it_is_is_named_above_the_questions_before_anybody_hands_in() {
    page.context().route(SAVES, RefusedAnswerTest::refuse);
    choose("b");
    assertThat(state()).hasAttribute("data-state", "refused");
    assertThat(page.locator("section[data-unsent]"))
        .isHidden(); // the line below the answer says it
    page.navigate(handIn());
    Locator stuck = page.locator("[data-hand-in-stuck]");
    assertThat(stuck.locator("li")).containsText("It cannot be saved as it is.");
    assertThat(stuck.locator("li a")).hasAttribute("href", "items/1");
    assertThat(page.locator("[data-not-saved]:visible")).hasCount(1);
    assertThat(page.locator("[data-item]").first()).containsText("your newest answer is not saved");
    assertThat(page.locator("section[data-unsent]")).isHidden();
    assertThat(stuck.boundingBox().y)
        .isLessThan(page.locator("[data-item]").first().boundingBox().y);
    lookAt("hand-in-refused");
  }

  @Test
  void of_several_that_cannot_be_saved_as_they_are_none_is_said_to_be_sent_again() {
    page.context().route(SAVES, RefusedAnswerTest::refuse);
    choose("b");
    assertThat(state()).hasAttribute("data-state", "refused");
    page.navigate(world.address("/attempts/{id}/items/2"));
    page.locator("form[data-autosave] .option input").first().check();
    assertThat(state()).hasAttribute("data-state", "refused");
    page.navigate(handIn());
    assertThat(page.locator("[data-hand-in-stuck] li")).hasCount(2);
    assertThat(page.locator("section[data-unsent]")).isHidden();
    page.navigate("/settings");
    assertThat(page.locator("[data-unsent-text]"))
        .hasText(Pattern.compile("^2 of your answers cannot be saved as they are"));
  }

  @Test
  void what_can_be_completed_no_more_is_not_said_to_be() {
    page.context().route(SAVES, RefusedAnswerTest::refuse);
    choose("b");
    assertThat(state()).hasAttribute("data-state", "refused");
    page.navigate("/settings");
    assertThat(page.locator("[data-unsent-text]")).containsText("cannot be saved as it is");
    page.navigate(handIn());
    button("Hand in without this answer").click();
    page.waitForURL("**/result");
    assertThat(page.locator("[data-unsent-text]"))
        .containsText("was not saved before its question");
    assertThat(page.locator("[data-unsent-text]")).not().containsText("complete it");
    assertThat(page.locator("[data-unsent-download]")).isVisible();
  }

  static void refuse(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(422)
            .setContentType("application/json")
            .setBody("{\"outcome\":\"refused\"}"));
  }
}
