package org.aidememoire.attempt.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Questions that sort, prove, compare and place, answered as a browser without scripts does it. */
@QuarkusTest
class SourceAnswersTest {
  private static final String FORM = "form[data-autosave]";
  private static final String MEMORANDUM = "molotov-memorandum-1954";
  private static final String AIDE_MEMOIRE = "soviet-aide-memoire-1954";

  private static Map<String, String> session() {
    return SignedIn.as(Cast.NEWCOMER);
  }

  @Test
  void entries_are_put_into_groups_by_select_menus() {
    String attempt = begin("three-soviet-messages");
    form(attempt, "whose-words").with("pair.r", "c").with("pair.m", "b").with("pair.t", "b").send();
    Element result = handedIn(attempt, "whose-words");
    assertThat(result.select("td").eachText())
        .contains("Somebody whom the paper quotes or reports ✓ right")
        .contains("The paper’s own author ✗ wrong", "not answered ✗ wrong");
    assertThat(result.select(".verdict").eachText()).contains("0.5 of 2");
  }

  @Test
  void a_claim_and_its_proof_are_chosen() {
    String attempt = begin("molotov-and-nato");
    form(attempt, "after-a-yes").with("choice", "b").with("proofs", "m").send();
    Element result = handedIn(attempt, "after-a-yes");
    assertThat(result.select(".verdict").eachText()).contains("1.5 of 2");
    assertThat(result.text()).contains("the first half of the claim", "✓ Proves it");
  }

  @Test
  void each_cell_of_a_table_of_claims_is_a_menu() {
    String attempt = begin("three-soviet-messages");
    form(attempt, "three-claims")
        .with("pair.p." + MEMORANDUM, "silent")
        .with("pair.p." + AIDE_MEMOIRE, "supports")
        .with("pair.t." + AIDE_MEMOIRE, "supports")
        .send();
    Document again = SentForm.page(session(), itemPath(attempt, "three-claims"));
    assertThat(again.select("select option[selected]").eachAttr("value"))
        .containsExactly("silent", "supports", "supports");
    Element result = handedIn(attempt, "three-claims");
    assertThat(result.select(".verdict").eachText()).contains("0.67 of 3");
    assertThat(result.text()).contains("Expected: contradicts it", "does not object to the joint");
  }

  @Test
  void each_document_of_the_lesson_can_stand_beside_an_item() {
    String attempt = begin("three-soviet-messages");
    String path = itemPath(attempt, "three-claims");
    Document page = SentForm.page(session(), path);
    assertThat(page.select(".text-links a")).hasSize(3);
    assertThat(page.select(".text-links [aria-current]").text()).contains("1969");
    Document memorandum = SentForm.page(session(), path + "?text=" + MEMORANDUM);
    assertThat(memorandum.select(".split-document").text()).contains("Most likely, the organizers");
    assertThat(memorandum.select(".text-links [aria-current]").attr("href")).contains(MEMORANDUM);
    assertThat(SentForm.page(session(), path + "?text=nothing").select(".pane-title").text())
        .isEqualTo(page.select(".pane-title").text());
    handedIn(attempt, "three-claims");
  }

  @Test
  void events_are_placed_at_their_dates_and_near_ones_earn_too() {
    String attempt = begin("the-note-to-nixon");
    form(attempt, "before-the-note")
        .with("place.e", "8")
        .with("place.b", "3")
        .with("place.d", "9")
        .with("place.f", "5")
        .send();
    Element result = handedIn(attempt, "before-the-note");
    assertThat(result.text())
        .contains(
            "January 1969 ✓ right", "October 1968 ½ partly right 1 place away", "November 1968");
    assertThat(result.select(".verdict").eachText()).contains("0.92 of 1");
  }

  @Test
  void a_long_answer_shows_beforehand_by_what_it_will_be_marked() {
    String attempt = begin("the-note-to-nixon");
    Document page = SentForm.page(session(), itemPath(attempt, "offer-or-demand"));
    assertThat(page.select(".rubric-criteria dt").eachText())
        .containsExactly("The claim", "The proof", "The other side");
    assertThat(page.select(".rubric").text()).contains("2 points: A clear answer", "1 point:");
  }

  @Test
  void typed_evidence_is_looked_for_in_every_document_of_the_lesson_the_items_own_first() {
    String attempt = begin("three-soviet-messages");
    String item = "seen-or-unseen";
    form(attempt, item).with("choice", "b").with("evidenceText", "be confidential").send();
    form(attempt, item).with("choice", "b").with("evidenceText", "broad public circles").send();
    Document again = SentForm.page(session(), itemPath(attempt, item));
    assertThat(again.select(".evidence-list [data-quote-words]").eachText())
        .containsExactly("be confidential", "broad public circles");
    assertThat(again.select(".evidence-list input").eachAttr("value"))
        .satisfiesExactly(
            own -> assertThat(own).contains(AIDE_MEMOIRE),
            other -> assertThat(other).contains(MEMORANDUM));

    Response twice =
        form(attempt, item).with("choice", "b").with("evidenceText", "in the interests of").send();
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(twice.asString()).text()).contains("occur more than once");
    assertThat(Jsoup.parse(twice.asString()).select("details[open] textarea[name=evidenceText]"))
        .hasSize(1)
        .allMatch(field -> field.val().equals("in the interests of"));
    assertThat(Jsoup.parse(twice.asString()).text()).doesNotContain("Use as evidence");
    Response byScript =
        form(attempt, item)
            .with("choice", "b")
            .with("evidenceText", "in the interests of")
            .sendByScript();
    assertThat(byScript.jsonPath().getString("reason"))
        .endsWith("before or after them. You wrote: “in the interests of”.");
    Response nowhere =
        form(attempt, item).with("choice", "b").with("evidenceText", "nobody wrote this").send();
    assertThat(nowhere.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(nowhere.asString()).text()).contains("do not stand in the document");
    handedIn(attempt, item);
  }

  private String begin(String lesson) {
    String location =
        SentForm.on(session(), "/lessons/" + lesson, "form[action$=/attempts]")
            .send()
            .header("Location");
    return location.replaceFirst(".*(/attempts/\\d+).*", "$1");
  }

  private SentForm form(String attempt, String item) {
    return SentForm.on(session(), itemPath(attempt, item), FORM);
  }

  private String itemPath(String attempt, String item) {
    for (int number = 1; number < 40; number++) {
      String path = attempt + "/items/" + number;
      if (!SentForm.page(session(), path).select("#question-" + item).isEmpty()) {
        return path;
      }
    }
    throw new AssertionError("No item " + item);
  }

  private Element handedIn(String attempt, String item) {
    SentForm.on(session(), attempt + "/submission", "form[action$=/submission]").send();
    return SentForm.page(session(), attempt + "/result").expectFirst("#question-" + item);
  }
}
