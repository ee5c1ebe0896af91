package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An answer that met a newer one, in a real browser: said everywhere until its person has chosen.
 */
@QuarkusTest
class NewerAnswerTest extends WithBrowser {
  private static final String SAVES = "**/answers";
  private static final Pattern ITEM = Pattern.compile("/items/1$");

  /** As if the same question had been answered on a page that is gone. */
  private static final String LEFT_BY_ANOTHER_PAGE =
      """
      async () => {
        const { list, keep } = await import(document.querySelector("script[src*='/js/']").src.replace(/[^/]*$/, "unsent.js"));
        const [left] = await list();
        const fields = left.fields.map(([name, value]) => [name, name === "choice" ? "c" : value]);
        await keep({ ...left, key: crypto.randomUUID(), fields });
      }""";

  private World world;
  private StoredWork stored;

  /** A page with an answer that is not saved yet, while another one was saved elsewhere. */
  @BeforeEach
  void meetNewerAnswer() {
    world = World.fresh();
    stored = new StoredWork(world);
    page = browser.window(SignedIn.as(Cast.MEMBER), "en");
    page.navigate(world.address("/attempts/{id}/items/1"));
    page.route(SAVES, NewerAnswerTest::abortScripts);
    page.locator("form[data-autosave] input[value='b']").check();
    assertThat(page.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    stored.answerElsewhere("a");
  }

  @Test
  void whatever_page_it_is_sent_from_says_so_and_leads_to_where_both_can_be_seen() {
    page.unroute(SAVES);
    page.navigate("/settings");
    assertThat(said()).containsText("met another one");
    lookAt("answer-met");
    said().locator("a").click();
    assertThat(page).hasURL(ITEM);
    assertThat(choice()).isVisible();
    assertThat(page.locator("[data-conflict]")).isHidden();
    assertThat(page.locator("input[value='a']")).isChecked();
    assertThat(box()).isHidden();
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    lookAt("answers-to-choose");

    button("Use this one").click();
    page.waitForURL("**done=chosen");
    assertThat(page.locator("#status")).containsText("Your choice is saved");
    assertThat(page.locator("input[value='b']")).isChecked();
    assertThat(choice()).hasCount(0);
    assertThat(stored.choice()).contains("b");
  }

  @Test
  void another_device_asks_as_well_and_what_was_chosen_there_is_not_asked_here() {
    page.unroute(SAVES);
    page.navigate("/settings");
    assertThat(said()).containsText("met another one");
    String item = said().locator("a").getAttribute("href");
    try (BrowserContext elsewhere = browser.window(SignedIn.as(Cast.MEMBER), "en").context()) {
      Page other = elsewhere.pages().getFirst();
      other.navigate(item);
      other.getByText("Keep the answer as it is").click();
      other.waitForURL("**done=chosen");
    }
    page.navigate(item);
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(choice()).hasCount(0);
    assertThat(page.locator("[data-conflict]")).isHidden();
    assertThat(page.locator("input[value='a']")).isChecked();
    assertThat(stored.choice()).contains("a");
  }

  @Test
  void what_is_typed_before_somebody_chooses_is_saved_first() {
    page.unroute(SAVES);
    page.navigate("/settings");
    said().locator("a").click();
    assertThat(choice()).isVisible();
    page.locator("form[data-autosave] input[value='c']").check();
    button("Keep the answer as it is").click();
    page.waitForURL("**done=chosen");
    assertThat(choice()).hasCount(0);
    assertThat(page.locator("input[value='c']")).isChecked();
    assertThat(stored.choice()).contains("c");
  }

  @Test
  void answers_that_several_pages_left_are_all_shown_beside_the_one_that_holds() {
    page.evaluate(LEFT_BY_ANOTHER_PAGE);
    page.unroute(SAVES);
    page.reload();
    assertThat(choice()).containsText("Several answers to this question");
    assertThat(choice().locator("form")).hasCount(3);
    assertThat(page.locator("[data-conflict]")).isHidden();
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(stored.choice()).contains("a");
    choice().locator("summary").click();
    button("Use this one").last().click();
    page.waitForURL("**done=chosen");
    assertThat(choice()).hasCount(0);
    assertThat(stored.choice()).hasValueSatisfying(it -> assertThat(it).isIn("b", "c"));
  }

  @Test
  void every_page_that_tells_of_both_does_so_once_and_for_everybody() {
    page.unroute(SAVES);
    page.navigate("/settings");
    assertThat(said()).containsText("met another one");
    page.navigate(world.address("/attempts/{id}/submission"));
    assertThat(page.locator("#to-choose a")).hasText("Question 1: two answers");
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(page.locator("[data-hand-in-stuck]")).isHidden();
    lookAt("answers-look");

    page.locator("[data-hand-in-now]").click();
    page.waitForURL("**/result");
    page.context().close();
    page = browser.window(SignedIn.as(Cast.TEACHER), "en");
    for (String path :
        List.of("/assignments/{id}/students/{personId}", "/attempts/{id}/explanation")) {
      page.navigate(world.address(path) + "?open=all");
      assertThat(page.locator(".other-answers")).containsText("does not count");
      page.locator(".other-answers summary").click();
      lookAt("answers-of-" + path.split("/")[1]);
    }
    assertThat(stored.choice()).contains("a");
  }

  @Test
  void whoever_leaves_without_choosing_is_told_again() {
    page.unroute(SAVES);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("[data-conflict]")).isVisible();
    page.navigate("/settings");
    assertThat(said()).containsText("met another one");
    said().locator("a").click();
    button("Keep the answer as it is").click();
    page.waitForURL("**done=chosen");
    assertThat(page.locator("input[value='a']")).isChecked();
    page.navigate("/settings");
    assertThat(box()).isHidden();
    assertThat(new Device(page).left()).isEmpty();
    assertThat(stored.choice()).contains("a");
  }

  @Test
  void what_is_chosen_where_it_was_typed_is_asked_nowhere_else() {
    page.unroute(SAVES);
    page.evaluate("dispatchEvent(new Event('online'))");
    page.locator("[data-take-theirs]").click();
    assertThat(page.locator("input[value='a']")).isChecked();
    assertThat(choice()).hasCount(0);
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(stored.choice()).contains("a");
  }

  @Test
  void what_is_chosen_on_the_page_that_gives_it_back_is_asked_no_more() {
    page.locator("button[name=then][value=next]").click();
    assertThat(page.locator("form[data-given-back]")).isVisible();
    page.waitForLoadState();
    page.unroute(SAVES);
    page.locator("form[data-given-back] button").last().click();
    page.waitForURL("**/items/2");
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(box()).isHidden();
    assertThat(stored.choice()).contains("b");
  }

  @Test
  void what_is_changed_before_somebody_chooses_waits_on_the_device_for_the_choice() {
    page.unroute(SAVES);
    page.reload();
    assertThat(page.locator("[data-conflict]")).isVisible();
    page.locator("form[data-autosave] input[value='c']").check();
    assertThat(page.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    assertThat(page.locator("[data-conflict]")).isVisible();
    assertThat(page.locator("[data-saved-before]")).isHidden();
    assertThat(stored.choice()).contains("a");
    Browser.picture(page, "answer-changed-before-choice");
    page.locator("[data-keep-mine]").click();
    assertThat(page.locator("[data-save-state]")).hasAttribute("data-state", "saved");
    assertThat(stored.choice()).contains("c");
    page.reload();
    assertThat(choice()).hasCount(0);
  }

  @Test
  void what_is_changed_before_somebody_takes_the_other_answer_is_given_up() {
    page.unroute(SAVES);
    page.reload();
    assertThat(page.locator("[data-conflict]")).isVisible();
    page.locator("form[data-autosave] input[value='c']").check();
    assertThat(page.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    page.locator("[data-take-theirs]").click();
    assertThat(page.locator("input[value='a']")).isChecked();
    page.waitForCondition(() -> new Device(page).left().isEmpty());
    assertThat(stored.choice()).contains("a");
    assertThat(choice()).hasCount(0);
  }

  @Test
  void whoever_leaves_with_a_changed_answer_is_asked_about_it_too() {
    page.unroute(SAVES);
    page.reload();
    assertThat(page.locator("[data-conflict]")).isVisible();
    page.locator("form[data-autosave] input[value='c']").check();
    assertThat(page.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    page.navigate("/settings");
    assertThat(said()).containsText("met another one");
    said().locator("a").first().click();
    assertThat(choice()).isVisible();
    assertThat(page.locator("form[data-autosave] input[value='a']")).isChecked();
    assertThat(stored.choice()).contains("a");
  }

  /** A plain form goes through. */
  private static void abortScripts(Route route) {
    if (route.request().headers().containsKey("x-requested-with")) {
      route.abort();
    } else {
      route.resume();
    }
  }

  private Locator choice() {
    return page.locator("section[data-choice]");
  }

  private Locator said() {
    return page.locator("[data-unsent-text]");
  }

  private Locator box() {
    return page.locator("section[data-unsent]");
  }
}
