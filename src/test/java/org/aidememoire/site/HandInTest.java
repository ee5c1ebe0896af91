package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hand-in in a real browser while answers are still on their way. */
@QuarkusTest
class HandInTest extends AtAnItem {
  private static final String SAVES = "**/answers";

  private final List<Route> held = new ArrayList<>();
  private StoredWork stored;

  @BeforeEach
  void findWork() {
    stored = new StoredWork(world);
  }

  @Test
  void an_answer_that_is_on_its_way_is_saved_before_the_work_is_handed_in() {
    holdSaves();
    choose("b");
    page.waitForCondition(() -> !held.isEmpty());
    handInLink().click();
    assertThat(handingIn()).hasText("Saving your last answers first …");
    page.locator("[data-hand-in-now]").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-hand-in-now]")).isFocused();
    assertThat(page.locator("[data-hand-in-now]")).hasAttribute("aria-disabled", "true");
    assertThat(stored.attempt().isOpen()).isTrue();

    release();
    page.waitForURL("**/result");
    assertThat(stored.choice()).contains("b");
    assertThat(stored.countedAnswers()).isEqualTo(1);
    page.waitForCondition(() -> left() == 0);
    assertThat(page.locator("section[data-unsent]")).isHidden();
  }

  @Test
  void the_list_of_answered_questions_knows_what_was_saved_since_it_was_made() {
    holdSaves();
    choose("b");
    page.waitForCondition(() -> !held.isEmpty());
    handInLink().click();
    assertThat(page.locator("[data-item]").first()).containsText("open");
    release();
    assertThat(handingIn()).hasText("Your last answers are saved.");
    assertThat(page.locator("[data-item]").first()).containsText("answered");
    lookAt("hand-in");
  }

  @Test
  void what_is_answered_in_another_tab_is_saved_before_the_work_is_handed_in() {
    page.context().route(SAVES, held::add);
    Page other = page.context().newPage();
    other.navigate(handIn());
    assertThat(other.locator("[data-hand-in-state]")).isEmpty();
    choose("c");
    page.waitForCondition(() -> !held.isEmpty());
    other.locator("[data-hand-in-now]").click();
    assertThat(other.locator("[data-hand-in-state]")).hasText("Saving your last answers first …");
    release();
    other.waitForURL("**/result");
    assertThat(stored.choice()).contains("c");
    assertThat(stored.countedAnswers()).isEqualTo(1);
  }

  @Test
  void of_two_answers_of_one_page_that_are_both_on_their_way_the_second_holds() {
    holdSaves();
    choose("a");
    page.waitForCondition(() -> !held.isEmpty());
    choose("b");
    page.waitForCondition(() -> left() == 2);
    handInLink().click();
    assertThat(handingIn()).hasText("Saving your last answers first …");
    release();
    assertThat(handingIn()).hasText("Your last answers are saved.");
    page.locator("[data-hand-in-now]").click();
    page.waitForURL("**/result");
    assertThat(stored.choice()).contains("b");
  }

  @Test
  void what_cannot_be_saved_is_named_can_be_kept_and_is_left_out_only_on_purpose()
      throws IOException {
    page.context().route(SAVES, Route::abort);
    choose("b");
    page.waitForCondition(() -> left() == 1);
    page = page.context().newPage();
    page.navigate(handIn());
    Locator stuck = page.locator("[data-hand-in-stuck]");
    assertThat(stuck).containsText("One answer is not saved yet");
    button("Try again, then hand in").click();
    assertThat(stuck).isFocused();
    assertThat(stuck.locator("li")).containsText("The server does not answer.");
    assertThat(stuck.locator("li a")).hasAttribute("href", "items/1");
    lookAt("hand-in-unsaved");
    Download file = page.waitForDownload(() -> button("Download as a file").click());
    assertThat(
            JsonParser.parseString(Files.readString(file.path()))
                .getAsJsonObject()
                .getAsJsonArray("answers"))
        .hasSize(1);
    assertThat(stored.attempt().isOpen()).isTrue();

    button("Hand in without this answer").click();
    page.waitForURL("**/result");
    assertThat(stored.choice()).isEmpty();
    page.context().unroute(SAVES);
    page.reload();
    assertThat(page.locator("[data-unsent-text]"))
        .containsText("was not saved before its question");
  }

  @Test
  void whoever_was_signed_out_finds_the_way_back_in_beside_what_waits() {
    page.context().route(SAVES, route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
    choose("b");
    assertThat(page.locator("form[data-autosave] [data-sign-in]")).isVisible();
    assertThat(page.locator("[data-unsent] [data-sign-in]")).isVisible();
    lookAt("signed-out");
    page = page.context().newPage();
    page.navigate(handIn());
    assertThat(page.locator("[data-hand-in-stuck] [data-sign-in]")).isVisible();
    page.navigate("/today");
    assertThat(page.locator("[data-unsent] [data-sign-in]")).isVisible();

    page.context().unroute(SAVES);
    page.navigate(handIn());
    assertThat(handingIn()).hasText("Your last answers are saved.");
    assertThat(page.locator("[data-sign-in]").first()).isHidden();
  }

  @Test
  void what_could_not_be_saved_is_tried_again_when_asked_for() {
    page.route(SAVES, Route::abort);
    choose("b");
    handInLink().click();
    assertThat(page.locator("[data-hand-in-stuck]")).isVisible();
    page.unroute(SAVES);
    button("Try again, then hand in").click();
    page.waitForURL("**/result");
    assertThat(stored.choice()).contains("b");
  }

  @Test
  void where_a_newer_answer_was_saved_meanwhile_the_person_chooses_before_handing_in() {
    page.route(SAVES, Route::abort);
    choose("b");
    page.waitForCondition(() -> left() == 1);
    stored.answerElsewhere("a");
    page.unroute(SAVES);
    handInLink().click();
    assertThat(page.locator("[data-hand-in-list]")).containsText("choose which one holds");
    lookAt("hand-in-stale");
    page.locator("[data-hand-in-list] a").click();
    button("Use this one").click();
    page.waitForURL("**done=chosen");
    handInLink().click();
    page.locator("[data-hand-in-now]").click();
    page.waitForURL("**/result");
    assertThat(stored.choice()).contains("b");
  }

  @Test
  void whoever_hands_in_without_choosing_is_told_that_it_is_too_late_to_choose() {
    page.route(SAVES, Route::abort);
    choose("b");
    page.waitForCondition(() -> left() == 1);
    stored.answerElsewhere("a");
    page.unroute(SAVES);
    handInLink().click();
    button("Hand in without this answer").click();
    page.waitForURL("**/result");
    assertThat(page.locator("[data-unsent-text]")).containsText("before you chose");
    assertThat(page.locator("[data-unsent-text] a")).hasCount(0);
    page.navigate("/settings");
    assertThat(page.locator("[data-unsent-text]")).containsText("before you chose");
    button("Remove from this device").click();
    page.waitForCondition(() -> left() == 0);
    assertThat(stored.choice()).contains("a");
  }

  @Test
  void whoever_goes_on_after_a_lost_reply_does_not_contradict_themselves() {
    page.route(
        SAVES,
        route -> {
          route.fetch();
          route.abort();
        },
        new Page.RouteOptions().setTimes(1));
    choose("a");
    assertThat(state()).hasAttribute("data-state", "unsent");
    choose("b");
    page.locator("button[name=then][value=next]").click();
    page.waitForURL("**/items/2");
    assertThat(stored.choice()).contains("b");
    page.waitForCondition(() -> left() == 0);
  }

  @Test
  void nobody_leaves_words_that_only_a_button_saves_without_being_asked() {
    page.locator("form[data-autosave] textarea[data-no-save]")
        .first()
        .evaluate("it => it.value = 'a word'");
    var asked = new ArrayList<String>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    page.locator("form[data-autosave] .question").first().click();
    handInLink().click();
    page.waitForCondition(() -> !asked.isEmpty());
    assertThat(asked).containsExactly("beforeunload");
    assertThat(page).hasURL(Pattern.compile("/items/1$"));
  }

  private void holdSaves() {
    page.route(SAVES, held::add);
  }

  /** What a page that is gone has sent is not answered any more. */
  private void release() {
    page.context().unroute(SAVES);
    page.unroute(SAVES);
    for (Route route : held) {
      try {
        route.resume();
      } catch (com.microsoft.playwright.PlaywrightException gone) {
        assertThat(gone).hasMessageContaining("Route");
      }
    }
  }

  private Locator handInLink() {
    return page.locator(".lesson-bar a[href$='/submission']");
  }

  private Locator handingIn() {
    return page.locator("[data-hand-in-state]");
  }

  /** How many answers this person has left on the device. */
  private int left() {
    return new Device(page).left().size();
  }
}
