package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words typed by hand, which only a button saves, in a real browser. */
@QuarkusTest
class ByHandTest extends WithBrowser {
  private static final String WORDS = "not used to the detriment";

  @Inject WorkbenchPages workbench;

  @BeforeEach
  void openPage() {
    workbench.willAnswer(WorkbenchPages::saved);
    page = browser.window(Map.of(), "en");
    page.onDialog(Dialog::accept); // half-typed words are not left without the browser asking
    page.context()
        .addInitScript(
            "document.addEventListener('readystatechange', () => document.body.dataset.person ="
                + " 'me')");
    page.navigate("/test-only/workbench");
  }

  @Test
  void they_are_another_answer_than_the_one_that_is_saved() {
    write("A claim.");
    assertThat(state()).containsText("Saved at");
    typeByHand();
    send();
    waitForNextPage();
    assertThat(last("evidenceText")).isEqualTo(WORDS);
    assertThat(last("follows")).isEqualTo("1");
    assertThat(last("key")).isNotEqualTo(first("key"));
  }

  @Test
  void they_are_kept_on_the_device_as_the_form_sends_them() {
    page.evaluate(
        """
        words => {
          const form = document.querySelector("form[data-autosave]");
          form.elements.text.value = "A claim.";
          form.elements.text.dispatchEvent(new Event("input", { bubbles: true }));
          form.elements.evidenceText.value = words;
          form.requestSubmit();
        }\
        """,
        WORDS);
    waitForNextPage();
    assertThat(first("evidenceText")).isEqualTo(WORDS);
    page.navigate("/settings");
    waitForSaves(2);
    assertThat(last("key")).isEqualTo(first("key"));
    assertThat(last("evidenceText")).isEqualTo(WORDS);
    page.waitForCondition(() -> new Device(page).left().isEmpty());
  }

  @Test
  void they_follow_the_answer_that_is_on_its_way() {
    workbench.willAnswer(WorkbenchPages::savedSlowly);
    write("A claim.");
    assertThat(state()).hasAttribute("data-state", "saving");
    typeByHand();
    send();
    waitForNextPage();
    assertThat(last("evidenceText")).isEqualTo(WORDS);
    assertThat(last("follows")).isEqualTo("1");
    assertThat(last("key")).isNotEqualTo(first("key"));
  }

  @Test
  void they_wait_for_an_answer_of_which_nobody_knows_what_became() {
    workbench.willAnswer(() -> Response.status(503).build());
    write("A claim.");
    assertThat(state()).hasAttribute("data-state", "unsent");
    String key = first("key");
    workbench.willAnswer(WorkbenchPages::saved);
    typeByHand();
    send();
    waitForNextPage();
    assertThat(first("key")).isEqualTo(key);
    assertThat(last("evidenceText")).isEqualTo(WORDS);
    assertThat(last("follows")).isEqualTo("1");
    assertThat(last("key")).isNotEqualTo(key);
  }

  @Test
  void they_are_sent_again_where_the_form_was_lost_on_its_way() {
    write("A claim.");
    assertThat(state()).containsText("Saved at");
    typeByHand();
    workbench.willAnswer(() -> Response.status(503).entity(Map.of()).build());
    send();
    waitForNextPage();
    workbench.willAnswer(WorkbenchPages::saved);
    page.navigate("/test-only/workbench");
    waitForSaves(1);
    assertThat(last("evidenceText")).isEqualTo(WORDS);
    assertThat(state()).not().hasAttribute("data-state", Pattern.compile(".+")); // read anew
    assertThat(byHand()).hasValue("");
    page.waitForCondition(() -> new Device(page).left().isEmpty());
  }

  private void write(String text) {
    page.locator("textarea[name=text]").fill(text);
  }

  private void typeByHand() {
    page.locator(".by-hand summary").click();
    byHand().fill(WORDS);
  }

  private void send() {
    page.evaluate("document.querySelector('form[data-autosave]').requestSubmit()");
  }

  private Locator byHand() {
    return page.locator("textarea[name=evidenceText]");
  }

  private Locator state() {
    return page.locator("[data-save-state]");
  }

  /** The form itself has been sent, and answered. */
  private void waitForNextPage() {
    assertThat(page.locator("form[data-autosave]")).hasCount(0);
  }

  private void waitForSaves(int count) {
    page.waitForCondition(() -> workbench.saves().size() >= count);
  }

  private String first(String field) {
    return field(workbench.saves().getFirst(), field);
  }

  private String last(String field) {
    return field(workbench.saves().getLast(), field);
  }

  private static String field(MultivaluedMap<String, String> save, String name) {
    String value = save.getFirst(name);
    return value == null ? "" : value;
  }
}
