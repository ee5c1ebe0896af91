package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that have not reached the server, in a real browser. */
@QuarkusTest
class UnsentTest extends WithBrowser {
  @Inject WorkbenchPages workbench;

  @BeforeEach
  void openPage() {
    workbench.willAnswer(WorkbenchPages::saved);
    page = browser.window(Map.of(), "en");
    page.context().addInitScript(personIs("somebody"));
    page.navigate("/test-only/workbench");
  }

  @Test
  void what_the_server_confirmed_leaves_nothing_on_the_device() {
    write("Safe.");
    assertThat(state()).containsText("Saved at");
    page.waitForCondition(() -> left().isEmpty());
  }

  @Test
  void what_was_typed_before_a_crash_is_sent_from_whatever_page_comes_next() {
    page.route(
        "**/workbench",
        route -> {
          if (route.request().method().equals("POST")) {
            route.abort();
          } else {
            route.resume();
          }
        });
    write("Typed before the crash.");
    assertThat(state()).hasText("Not saved yet: kept on this device");
    assertThat(page.locator("[data-unsent-text]")).containsText("One of your answers");

    Page next = page.context().newPage();
    page.close();
    page = next;
    page.navigate("/settings");
    page.waitForCondition(() -> !workbench.saves().isEmpty());
    assertThat(workbench.saves().getLast().getFirst("text")).isEqualTo("Typed before the crash.");
    page.waitForCondition(() -> left().isEmpty());
    assertThat(page.locator("section[data-unsent]")).isHidden();
  }

  @Test
  void two_pages_that_both_lost_the_server_lose_neither_answer() {
    workbench.willAnswer(() -> Response.status(503).build());
    Page other = page.context().newPage();
    other.navigate("/test-only/workbench");
    write("From the first page.");
    assertThat(state()).hasAttribute("data-state", "unsent");
    other.locator("textarea[name=text]").fill("From the second page.");
    assertThat(other.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    other.close();

    workbench.willAnswer(WorkbenchPages::saved);
    page.reload();
    assertThat(state()).containsText("Saved at");
    page.waitForCondition(() -> left().isEmpty());
    assertThat(workbench.saves())
        .extracting(save -> save.getFirst("text"))
        .contains("From the first page.", "From the second page.");
  }

  @Test
  void a_device_without_room_is_said_to_be_so_and_the_page_is_not_left_unwarned() {
    page.context().close();
    page = browser.window(Map.of(), "en");
    page.context().addInitScript(personIs("somebody"));
    fillDevice();
    page.navigate("/test-only/workbench");
    workbench.willAnswer(() -> Response.status(503).build());
    write("No room. ".repeat(2000));
    assertThat(state()).containsText("do not close this page");
    Browser.picture(page, "unsent-no-room");
    workbench.willAnswer(WorkbenchPages::saved);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(state()).containsText("Saved at");
  }

  @Test
  void a_device_that_keeps_nothing_at_all_is_said_to_be_so() {
    page.context()
        .addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
    page.reload();
    workbench.willAnswer(() -> Response.status(503).build());
    write("Nowhere to keep it.");
    assertThat(state()).containsText("do not close this page");
  }

  @Test
  void a_wrong_clock_of_the_device_changes_nothing_of_what_is_said() {
    page.clock().setFixedTime("2026-11-21T11:42:07Z");
    write("An hour ahead.");
    assertThat(state()).containsText("Saved at 10:42:07");
  }

  @Test
  void a_clock_that_is_set_back_between_two_answers_does_not_change_their_order() {
    page.clock().setFixedTime("2026-11-21T11:42:07Z");
    workbench.willAnswer(() -> Response.status(503).build());
    write("The first.");
    assertThat(state()).hasAttribute("data-state", "unsent");
    page.clock().setFixedTime("2026-11-21T11:32:07Z");
    write("The second, ten minutes before by this clock.");
    page.reload();
    assertThat(page.locator("textarea[name=text]"))
        .hasValue("The second, ten minutes before by this clock.");
    workbench.willAnswer(WorkbenchPages::saved);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(state()).containsText("Saved at");
    page.waitForCondition(() -> left().isEmpty());
  }

  @Test
  void what_can_never_be_sent_is_given_to_its_person_as_a_file_and_to_nobody_else()
      throws IOException {
    workbench.willAnswer(() -> Response.status(409).entity(Map.of("outcome", "closed")).build());
    write("Too late.");
    assertThat(state()).containsText("has been handed in or is closed");
    assertThat(page.locator("[data-unsent-text]"))
        .containsText("was not saved before its question");
    Browser.assertAccessible(page);
    Browser.picture(page, "unsent-closed");
    Download file = page.waitForDownload(() -> page.locator("[data-unsent-download]").click());
    assertThat(file.suggestedFilename()).isEqualTo("unsent-answers.json");
    JsonObject content = JsonParser.parseString(Files.readString(file.path())).getAsJsonObject();
    assertThat(content.get("format").getAsString()).isEqualTo("aide-memoire-unsent-answers");
    assertThat(content.getAsJsonArray("answers")).hasSize(1);

    page.context().addInitScript(personIs("somebody else"));
    page.reload();
    assertThat(page.locator("section[data-unsent]")).isHidden();
    assertThat(left()).isEmpty();
  }

  @Test
  void what_cannot_be_saved_as_it_is_is_not_said_to_have_come_too_late() {
    workbench.willAnswer(() -> Response.status(422).entity(Map.of("outcome", "refused")).build());
    write("April.");
    assertThat(state()).hasAttribute("data-state", "refused");
    page.navigate("/settings");
    assertThat(page.locator("[data-unsent-text]")).containsText("cannot be saved as it is");
    page.navigate("/test-only/workbench");
    assertThat(page.locator("textarea[name=text]")).hasValue("April.");
  }

  @Test
  void a_reply_of_something_before_the_server_says_nothing_about_the_answer() {
    workbench.willAnswer(() -> Response.status(429).type("text/html").entity("Slow down").build());
    write("April.");
    assertThat(state()).hasAttribute("data-state", "unsent");
    workbench.willAnswer(WorkbenchPages::saved);
    page.navigate("/settings");
    page.waitForCondition(() -> left().isEmpty());
  }

  @Test
  void an_answer_that_reaches_the_server_late_is_said_to_be_late_where_that_becomes_known() {
    workbench.willAnswer(() -> Response.status(503).build());
    write("Typed in time.");
    assertThat(state()).hasAttribute("data-state", "unsent");
    workbench.willAnswer(WorkbenchPages::late);
    page.navigate("/settings");
    assertThat(page.locator("[data-unsent-text]")).containsText("marked as late");
    assertThat(page.locator("[data-unsent-download]")).isHidden();
    page.waitForCondition(() -> left().isEmpty());
  }

  @Test
  void an_older_answer_of_another_page_waits_for_its_turn_to_be_chosen() {
    workbench.willAnswer(() -> Response.status(503).build());
    Page other = page.context().newPage();
    other.navigate("/test-only/workbench");
    write("The older one.");
    assertThat(state()).hasAttribute("data-state", "unsent");
    other.locator("textarea[name=text]").fill("The newer one.");
    assertThat(other.locator("[data-save-state]")).hasAttribute("data-state", "unsent");
    other.close();

    page.bringToFront();
    workbench.willAnswer(WorkbenchPages::stale);
    page.reload();
    assertThat(page.locator("[data-conflict]")).isVisible();
    assertThat(page.locator("textarea[name=text]")).hasValue("The newer one.");
    page.waitForCondition(() -> left().size() == 2);
    page.locator("[data-take-theirs]").click();
    assertThat(page.locator("textarea[name=text]")).hasValue("The older one.");
    assertThat(page.locator("[data-conflict]")).isVisible();
    page.locator("[data-take-theirs]").click();
    assertThat(page.locator("textarea[name=text]")).hasValue("");
    page.waitForCondition(() -> left().isEmpty());
  }

  @Test
  void whoever_goes_on_while_an_answer_is_on_its_way_does_not_contradict_themselves() {
    workbench.willAnswer(WorkbenchPages::savedSlowly);
    write("First.");
    assertThat(state()).hasAttribute("data-state", "saving");
    page.evaluate("document.querySelector('form[data-autosave]').requestSubmit()");
    page.waitForCondition(() -> workbench.saves().size() == 2);
    assertThat(workbench.saves().getLast().getFirst("follows")).isEqualTo("1");
  }

  /** As if other pages had taken all the room: before ours asks for any. */
  private void fillDevice() {
    CDPSession device = page.context().newCDPSession(page);
    var quota = new JsonObject();
    quota.addProperty("origin", "http://localhost:" + RestAssured.port);
    quota.addProperty("quotaSize", 1);
    device.send("Storage.overrideQuotaForOrigin", quota);
  }

  private void write(String text) {
    page.locator("textarea[name=text]").fill(text);
  }

  private Locator state() {
    return page.locator("[data-save-state]");
  }

  private List<?> left() {
    return new Device(page).left();
  }

  /** Set when the page has been read and before its scripts start. */
  private static String personIs(String name) {
    return "document.addEventListener('readystatechange', () => document.body.dataset.person = '%s')"
        .formatted(name);
  }
}
