package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.aidememoire.corpus.ShippedDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageScriptsTest {
  private static Playwright playwright;
  private static Browser browser;

  @Inject WorkbenchPages workbench;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        org.aidememoire.testing.Browser.systemChromium().orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-quic", "--disable-background-networking")));
  }

  @AfterAll
  static void stopBrowser() {
    playwright.close();
  }

  @BeforeEach
  void openPage() {
    workbench.willAnswer(WorkbenchPages::saved);
    context = browser.newContext();
    // Nobody is signed in on this page; the scripts only need to be told one person from another.
    context.addInitScript(personIs("somebody"));
    page = context.newPage();
    page.navigate("http://localhost:" + RestAssured.port + "/test-only/workbench");
  }

  @AfterEach
  void closePage() {
    context.close();
  }

  @Test
  void words_selected_by_pointer_become_evidence_with_their_place_in_code_points() {
    selectInParagraph(4, "not used to the detriment");
    page.locator("[data-act=evidence]").click();

    JsonObject quote = chosen();
    assertThat(quote.getString("exact")).isEqualTo("not used to the detriment");
    String canonical =
        ShippedDocument.of(WorkbenchPages.DOCUMENT.value()).edition().canonicalText();
    assertThat(canonical.codePointCount(0, canonical.indexOf("not used to the detriment")))
        .isEqualTo(quote.getInteger("start"));
    assertThat(page.locator("[data-quote-place]").first()).hasText("¶4, p. 1567");
  }

  @Test
  void words_selected_across_a_page_mark_leave_the_mark_out() {
    selectAcross("appropriate international organ", "should present reports");
    page.locator("[data-act=evidence]").click();

    assertThat(chosen().getString("exact"))
        .isEqualTo("appropriate international organ “should present reports");
  }

  @Test
  void words_are_selected_with_the_keyboard_alone() {
    page.locator("[data-pick]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".selection-help")).isVisible();
    assertThat(page.locator(".selection-help")).containsText("Escape leaves");
    page.keyboard().press("Home");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Shift+ArrowRight");
    assertThat(page.locator("[data-selection-status]")).hasText("Soviet Government,");
    page.keyboard().press("Enter");

    assertThat(chosen().getString("exact")).isEqualTo("Soviet Government,");
    assertThat(page.locator("[data-pick]")).isFocused();
  }

  @Test
  void what_is_typed_is_saved_and_the_page_says_when() {
    page.locator("textarea[name=text]").fill("It fears an organ of the strong.");

    assertThat(state()).containsText("Saved at");
    assertThat(page.locator("form [data-sign-in]")).isHidden();
    assertThat(workbench.saves().getLast().getFirst("text")).startsWith("It fears");
    assertThat(workbench.saves().getLast().getFirst("key")).hasSize(36);
    assertThat(page.locator("input[name=follows]")).hasValue("1");
  }

  @Test
  void what_could_not_be_sent_is_kept_and_sent_when_the_page_is_opened_again() {
    workbench.willAnswer(() -> Response.status(503).build());
    page.locator("textarea[name=text]").fill("Kept here.");
    assertThat(state()).hasText("Not saved yet: kept on this device");
    String key = workbench.saves().getLast().getFirst("key");

    workbench.willAnswer(WorkbenchPages::saved);
    page.reload();

    assertThat(state()).containsText("Saved at");
    assertThat(page.locator("textarea[name=text]")).hasValue("Kept here.");
    assertThat(workbench.saves().getLast().getFirst("key")).isEqualTo(key);
  }

  @Test
  void another_person_never_sends_what_somebody_left_on_the_device() {
    workbench.willAnswer(() -> Response.status(499).build());
    page.locator("textarea[name=text]").fill("Mine alone.");
    assertThat(state()).containsText("signed out");
    assertThat(page.locator("form [data-sign-in]")).isVisible();

    workbench.willAnswer(WorkbenchPages::saved);
    context.addInitScript(personIs("somebody else"));
    page.reload();
    page.locator("textarea[name=text]").fill("Theirs.");

    assertThat(state()).containsText("Saved at");
    assertThat(workbench.saves()).allMatch(save -> save.getFirst("text").equals("Theirs."));
  }

  @Test
  void of_two_answers_the_person_chooses_which_holds() {
    workbench.willAnswer(WorkbenchPages::stale);
    page.locator("textarea[name=text]").fill("From this page.");
    assertThat(page.locator("[data-theirs]")).hasText("from elsewhere");

    workbench.willAnswer(WorkbenchPages::saved);
    page.locator("[data-keep-mine]").click();

    assertThat(state()).containsText("Saved at");
    assertThat(workbench.saves().getLast().getFirst("follows")).isEqualTo("2");
  }

  /** Set when the page has been read and before its scripts start. */
  private static String personIs(String name) {
    return "document.addEventListener('readystatechange', () => document.body.dataset.person = '%s')"
        .formatted(name);
  }

  private Locator state() {
    return page.locator("[data-save-state]");
  }

  private JsonObject chosen() {
    return new JsonObject(page.locator("input[name=evidence]").first().inputValue());
  }

  private void selectInParagraph(int number, String words) {
    page.evaluate(
        """
        async ([number, words]) => {
          const { canonicalText, rangeOf } = await import(document.querySelector("script[src*='/js/']").src.replace(/[^/]*$/, "passages.js"));
          const edition = document.querySelector("[data-edition]");
          const first = Number(document.querySelector(`#p${number} [data-start]`).dataset.start);
          const text = canonicalText(edition).slice(first).join("");
          const start = first + [...text.slice(0, text.indexOf(words))].length;
          const range = rangeOf(edition, start, start + [...words].length);
          getSelection().setBaseAndExtent(
            range.startContainer, range.startOffset, range.endContainer, range.endOffset);
        }""",
        List.of(number, words));
  }

  private void selectAcross(String from, String to) {
    page.evaluate(
        """
        ([from, to]) => {
          const texts = [...document.querySelectorAll("[data-start]")].map((e) => e.firstChild);
          const first = texts.find((text) => text.data.includes(from));
          const last = texts.find((text) => text.data.includes(to));
          getSelection().setBaseAndExtent(
            first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length);
        }""",
        List.of(from, to));
  }
}
