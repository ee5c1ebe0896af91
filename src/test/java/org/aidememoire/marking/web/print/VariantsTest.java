package org.aidememoire.marking.web.print;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Papers with the questions of one attempt, each with the key that fits it. */
@QuarkusTest
class VariantsTest {
  private static final String POOLED = "three-soviet-messages";
  private static final int ALL = 21;
  private static final int DRAWN = 18;

  @Test
  void a_lesson_with_a_pool_prints_all_of_it_and_offers_what_one_attempt_has() {
    Document all = page(Cast.TEACHER, "/lessons/" + POOLED + "/copy");
    assertThat(all.select(".paper-item")).hasSize(ALL);
    assertThat(all.select(".page-head .hint").text()).contains("only some of these questions");
    Document one = follow(all, "As one attempt has it");
    assertThat(one.select(".paper-item")).hasSize(DRAWN);
    assertThat(one.select(".paper-variant").text()).isEqualTo("Version A");
    assertThat(one.select(".paper-total").text()).isEqualTo("Points: ____ of 23");
    assertThat(follow(one, "All questions").select(".paper-item")).hasSize(ALL);
  }

  @Test
  void the_key_of_a_variant_asks_what_its_copy_asks() {
    String copy = "/lessons/" + POOLED + "/copy?variant=2";
    Document key = follow(page(Cast.TEACHER, copy), "Key");
    assertThat(asked(key)).isEqualTo(asked(page(Cast.TEACHER, copy))).hasSize(DRAWN);
    assertThat(key.select(".kicker").text()).isEqualTo("Key · Version B");
    assertThat(asked(follow(key, "Open all proofs and feedback, on paper too")))
        .isEqualTo(asked(key));
  }

  @Test
  void another_version_draws_what_the_one_before_did_not() {
    Document first = page(Cast.TEACHER, "/lessons/" + POOLED + "/copy?variant=1");
    List<String> drawn = asked(first).subList(DRAWN - 3, DRAWN);
    assertThat(asked(follow(first, "Another version"))).doesNotContainAnyElementsOf(drawn);
  }

  @Test
  void an_assignment_has_a_paper_and_a_key_one_step_away_with_its_own_draw() {
    TaughtClass pooled = new TaughtClass();
    String path = set(pooled, POOLED);
    Document assignment = page(path);
    Document copy = page(assignment.expectFirst("a[href$=/copy]").attr("href"));
    Document key = page(assignment.expectFirst("a[href$=/key]").attr("href"));
    assertThat(asked(copy)).hasSize(DRAWN).isEqualTo(asked(key));
    assertThat(copy.select(".paper-variant").text()).isEqualTo("Version A");
    assertThat(key.select(".kicker").text()).isEqualTo("Key · Version A");
  }

  @Test
  void where_every_attempt_has_the_same_questions_there_is_one_paper() {
    TaughtClass plain = new TaughtClass();
    Document copy = page(plain.assignmentPath + "/copy?variant=3");
    assertThat(copy.select(".paper-item")).hasSize(2);
    assertThat(copy.select(".paper-variant")).isEmpty();
    assertThat(copy.select(".page-head a").eachText()).doesNotContain("Another version");
  }

  @Test
  void the_key_of_an_assignment_says_which_questions_were_put_right() {
    TaughtClass taught = new TaughtClass();
    assertThat(page(taught.assignmentPath + "/key").text()).doesNotContain("Put right");
    TaughtClass.post(
            taught.assignmentPath + "/repairs",
            Map.of("question", "second", "kind", "drop", "key", UUID.randomUUID().toString()))
        .then()
        .statusCode(303);
    assertThat(page(taught.assignmentPath + "/key").select(".message").text())
        .contains("Put right for this class since: 2.");
  }

  @Test
  void the_papers_of_an_assignment_are_for_its_teacher() {
    TaughtClass plain = new TaughtClass().joinedBy(Cast.MEMBER);
    assertThat(status(Cast.MEMBER, plain.assignmentPath + "/key")).isEqualTo(403);
    assertThat(status(Cast.TEACHER, "/assignments/999999999/key")).isEqualTo(404);
  }

  private static String set(TaughtClass taught, String slug) {
    long lesson =
        QuarkusTransaction.requiringNew().call(() -> Lesson.findOffered(slug).orElseThrow().id());
    return TaughtClass.path(
        TaughtClass.post(
            taught.coursePath + "/assignments",
            Map.of("lesson", lesson, "opens", "2026-11-01T08:00", "due", "2036-11-01T08:00")));
  }

  private static List<String> asked(Document paper) {
    return paper.select(".question-number + [lang]").eachText();
  }

  private static Document follow(Document from, String link) {
    String href =
        from.select("a").stream()
            .filter(a -> a.text().equals(link))
            .findFirst()
            .orElseThrow()
            .attr("href");
    return page(Cast.TEACHER, href);
  }
}
