package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A student who is in no course, from signing in to a marked quiz: one way, told in its stages. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudentWayTest {
  private static final String LESSON = "Atoms and ambassadors";
  private static final String READING = "/lessons/atoms-and-ambassadors/reading";
  private static final String MUST_HAPPEN = "must-happen";
  private static final String COUNCIL = "why-security-council";
  private static final String BRAKE = "c";
  private static final String TYPED_SIGNED_OUT = "Typed when nobody was signed in any more.";

  static Windows windows;
  Window window;
  Page page;

  @BeforeAll
  static void openBrowser() {
    windows = new Windows();
  }

  @AfterAll
  static void closeBrowser() {
    windows.close();
  }

  @BeforeEach
  void goOnWhereTheStageBeforeEnded() {
    window = windows.of(Cast.READER);
    page = window.page();
  }

  @Test
  @Order(1)
  void who_signs_in_finds_today_and_the_way_to_a_document_and_its_lesson() {
    window.lookWideAndNarrow("01-home");
    Browser.signIn(page, Cast.READER);

    navigate("Today");
    window.lookWideAndNarrow("02-today-empty");
    navigate("Progress");
    window.look("03-progress-empty");
    navigate("Library");
    window.lookWideAndNarrow("04-library");
    page.locator(".card-link[href$='soviet-aide-memoire-1954']").click();
    window.lookWideAndNarrow("05-document");
    navigate("Library");
    link(LESSON).first().click();
    window.lookWideAndNarrow("06-lesson");
    page.locator("a.button[href$='/reading']").click();
    page.waitForURL("**" + READING);
    window.lookWideAndNarrow("07-reading");
  }

  @Test
  @Order(2)
  void words_and_an_answer_are_saved_while_one_works_and_found_again() {
    Locator card = openCard("whose-voice");
    card.locator("textarea[name=text]").fill("The Soviet Government speaks to the American one.");
    new Words(page).useByMouse("considers it necessary to state the following");
    assertSaved(card);
    new Words(page).useByKeyboard(2, 3);
    assertThat(card.locator("[data-quote-words]")).hasCount(2);
    assertSaved(card);
    assertThat(card.locator("summary [data-state-of]")).containsText("answered");
    window.lookWideAndNarrow("08-reading-answered");

    page.reload();
    card = openCard("whose-voice");
    assertThat(card.locator("textarea[name=text]"))
        .hasValue("The Soviet Government speaks to the American one.");
    assertThat(card.locator("[data-quote-words]").first())
        .hasText("considers it necessary to state the following");
  }

  @Test
  @Order(3)
  void words_that_are_half_typed_by_hand_hold_no_answer_up() {
    Locator card = openCard("whose-voice");
    card.locator(".by-hand summary").click();
    card.locator("textarea[name=evidenceText]").fill("consid");
    card.locator("textarea[name=text]").fill("The Soviet Government speaks to Washington.");
    assertSaved(card);
  }

  @Test
  @Order(4)
  void what_is_typed_after_the_session_ended_stays_here_and_is_sent_after_signing_in() {
    Locator card = openCard("chain-of-papers");
    window.expectError("status of 4");
    page.context().clearCookies();
    card.locator("textarea[name=text]").fill(TYPED_SIGNED_OUT);
    assertThat(state(card)).containsText("signed out");
    window.look("09-reading-signed-out");

    Browser.signIn(page, Cast.READER);
    // Sent by the page after signing in. Who goes on before that is done may see a page that was
    // made before.
    page.waitForCondition(() -> page.request().get(READING).text().contains(TYPED_SIGNED_OUT));
    page.navigate(READING);
    assertThat(openCard("chain-of-papers").locator("textarea[name=text]"))
        .hasValue(TYPED_SIGNED_OUT);
  }

  @Test
  @Order(5)
  void every_type_of_item_is_answered_and_saved_beside_the_document() {
    page.locator("form[action$='/attempts'] button").click();
    page.waitForURL("**/items/1");
    var sheet = new QuizSheet(page);
    int items = page.locator(".item-numbers li").count();
    for (int number = 1; number <= items; number++) {
      page.waitForURL("**/items/" + number);
      answer(sheet);
      window.lookWideAndNarrow("10-item-" + sheet.item());
      sheet.next();
    }
    page.waitForURL("**/submission");
    assertThat(page.locator("main")).containsText("Every question has an answer.");
  }

  @Test
  @Order(6)
  void the_marked_result_leads_back_into_the_text_and_progress_knows_of_it() {
    window.lookWideAndNarrow("11-hand-in");
    page.locator("[data-hand-in-now]").click();
    assertThat(page).hasURL(Pattern.compile("/result$"));
    window.lookWideAndNarrow("12-result");
    for (String item : Set.of(COUNCIL, MUST_HAPPEN)) {
      assertThat(page.locator("#question-" + item + " .verdict-right").first()).isVisible();
    }

    page.locator("#question-" + COUNCIL + " .quote-place a").first().click();
    assertThat(page).hasURL(Pattern.compile("/documents/soviet-aide-memoire-1954.*#p\\d+"));
    navigate("Progress");
    window.lookWideAndNarrow("13-progress");
    assertThat(page.locator("tbody")).containsText(LESSON);
    navigate("Today");
    window.lookWideAndNarrow("14-today");
  }

  private void answer(QuizSheet sheet) {
    if (sheet.item().equals(COUNCIL)) {
      sheet.choose(BRAKE);
      sheet.use("in appropriate instances to the Security Council");
      sheet.assertSaved();
    } else {
      sheet.answer();
    }
  }

  private Locator openCard(String question) {
    Locator card = page.locator("details.question-card").filter(holding("#question-" + question));
    if (card.getAttribute("open") == null) {
      card.locator(":scope > summary").click();
    }
    return card;
  }

  private Locator.FilterOptions holding(String selector) {
    return new Locator.FilterOptions().setHas(page.locator(selector));
  }

  private static Locator state(Locator card) {
    return card.locator("[data-save-state]");
  }

  private static void assertSaved(Locator card) {
    assertThat(state(card)).hasText(Pattern.compile("^Saved at .*"));
  }

  private void navigate(String name) {
    page.locator(".site-nav a", new Page.LocatorOptions().setHasText(name)).click();
  }

  private Locator link(String text) {
    return page.locator("main a", new Page.LocatorOptions().setHasText(text));
  }
}
