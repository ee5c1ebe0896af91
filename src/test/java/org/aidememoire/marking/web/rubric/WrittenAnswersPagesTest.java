package org.aidememoire.marking.web.rubric;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WrittenAnswersPagesTest {
  @Inject SessionFactory sessions;

  @Test
  void nobody_has_handed_in_yet() {
    assertThat(page(new WrittenClass().path).select(".empty").text())
        .startsWith("Nobody has handed in a long answer yet.");
  }

  @Test
  void an_answer_waits_until_it_is_marked_and_then_counts() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because it fears <b>it</b>.");
    assertThat(WrittenClass.score(attempt).earned()).isZero();
    Document page = page(taught.path);
    assertThat(page.text()).contains("One answer is to be marked.", "fears <b>it</b>.", "A model.");
    assertThat(page.select("fieldset legend").eachText()).contains("The claim", "The proof");

    mark(taught, attempt, Map.of("level.claim", "b", "level.proof", "b"));

    assertThat(WrittenClass.score(attempt).earned()).isEqualByComparingTo(new BigDecimal("4"));
    assertThat(page(taught.path).text()).contains("Nothing is left to mark.");
    List<AuditEntry> audit =
        QuarkusTransaction.requiringNew()
            .call(() -> AuditEntry.listAbout(new AuditEntry.Subject("attempt", attempt)));
    assertThat(audit).extracting(AuditEntry::action).containsExactly("mark");
  }

  @Test
  void an_answer_that_was_given_other_points_does_not_wait_and_a_mark_takes_their_place() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    Map<String, String> other =
        Map.of("question", "why", "step", "1", "override", "0", "points", "5", "reason", "Clear.");
    post("/attempts/" + attempt + "/overrides", other).then().statusCode(303);
    assertThat(WrittenClass.score(attempt).earned()).isEqualByComparingTo(new BigDecimal("5"));
    assertThat(page(taught.path).text()).contains("Nothing is left to mark.");

    mark(taught, attempt, Map.of("level.claim", "b", "level.proof", "b"));
    assertThat(WrittenClass.score(attempt).earned()).isEqualByComparingTo(new BigDecimal("4"));
    assertThat(page("/attempts/" + attempt + "/explanation").text()).doesNotContain("Clear.");
  }

  @Test
  void the_same_judgement_sent_twice_is_given_once_and_another_takes_its_place() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    for (int time = 0; time < 2; time++) {
      mark(taught, attempt, Map.of("level.claim", "c", "level.proof", "b"));
    }
    mark(taught, attempt, Map.of("level.claim", "a", "level.proof", "b"));
    assertThat(WrittenClass.score(attempt).earned()).isEqualByComparingTo(new BigDecimal("2"));
    List<AuditEntry> audit =
        QuarkusTransaction.requiringNew()
            .call(() -> AuditEntry.listAbout(new AuditEntry.Subject("attempt", attempt)));
    assertThat(audit).hasSize(2);
    Document page = page(taught.path + "?attempt=" + attempt + "&question=why");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("a", "b");
  }

  @Test
  void a_mark_that_was_given_meanwhile_is_not_replaced_unseen() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    String shown = page(taught.path).select("input[name=mark]").attr("value");
    mark(taught, attempt, Map.of("level.claim", "c", "level.proof", "b"));
    Map<String, Object> late =
        form(attempt, 1, Map.of("level.claim", "a", "level.proof", "b", "mark", shown));
    Response refused = post(taught.path + "/marks", late);
    assertThat(refused.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select("[role=alert]").text()).contains("6 of 6 points");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("a", "b");
    assertThat(WrittenClass.score(attempt).earned()).isEqualByComparingTo(new BigDecimal("6"));
    late.put("mark", page.select("input[name=mark]").attr("value"));
    post(taught.path + "/marks", late).then().statusCode(303);
    assertThat(WrittenClass.score(attempt).earned()).isEqualByComparingTo(new BigDecimal("2"));
  }

  @Test
  void a_repair_says_that_it_is_a_person_who_marks_the_question() {
    WrittenClass taught = new WrittenClass();
    Document repair = page("/assignments/" + taught.assignment + "/repairs/new?question=why");
    assertThat(repair.text()).contains("A person marks the answers to this question");
    assertThat(repair.select("input[name=kind][type=radio]").eachAttr("value"))
        .containsExactly("full-credit", "drop");
  }

  @Test
  void saving_can_lead_to_the_next_answer_that_is_to_be_marked() {
    WrittenClass taught = new WrittenClass();
    long first = taught.handedIn(Cast.MEMBER, "Because.");
    long second = taught.handedIn(Cast.CLASSMATE, "Therefore.");
    Response answer =
        post(
            taught.path + "/marks",
            form(first, 1, Map.of("level.claim", "c", "level.proof", "b", "then", "next")));
    assertThat(answer.getHeader("Location")).contains("attempt=" + second, "done=marked");
  }

  @Test
  void every_criterion_needs_a_level_and_what_was_chosen_is_kept() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    Response answer =
        post(
            taught.path + "/marks",
            form(attempt, 1, Map.of("level.claim", "b", "text", "Which words?")));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("[role=alert]").text()).contains("Choose a level for each criterion.");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("b");
    assertThat(page.select("#comment").text()).isEqualTo("Which words?");
    Map<String, Object> tooLong =
        form(attempt, 1, Map.of("level.claim", "b", "level.proof", "b", "text", "x".repeat(5001)));
    assertThat(post(taught.path + "/marks", tooLong).statusCode()).isEqualTo(422);
    assertThat(WrittenClass.score(attempt).earned()).isZero();
  }

  @Test
  void a_newer_answer_outdates_the_mark_and_waits_for_one_of_its_own() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    mark(taught, attempt, Map.of("level.claim", "c", "level.proof", "b"));
    post("/attempts/" + attempt + "/reopening", Map.of());
    taught.handedIn(Cast.MEMBER, "Because of the harbour.");

    assertThat(WrittenClass.score(attempt).earned()).isZero();
    assertThat(page(taught.path).text())
        .contains("changed since it was marked", "The old mark no longer counts.");
    Map<String, Object> old = form(attempt, 1, Map.of("level.claim", "c", "level.proof", "b"));
    Response answer = post(taught.path + "/marks", old);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(answer.asString()).text()).contains("Because of the harbour.");
  }

  @Test
  void the_student_sees_the_levels_and_the_comment_once_the_answer_is_marked() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    String result = "/attempts/" + attempt + "/result";
    assertThat(page(Cast.MEMBER, result).text())
        .contains("One answer waits for your teacher", "not marked yet");
    mark(taught, attempt, Map.of("level.claim", "b", "level.proof", "b", "text", "Which harbour?"));
    assertThat(page(Cast.MEMBER, result).text())
        .contains("Such as b1", "1 of 2", "Which harbour?", "4 of 6")
        .doesNotContain("waits for your teacher");
  }

  @Test
  void other_teachers_find_nothing_and_students_are_refused() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    assertThat(status(Cast.OTHER_TEACHER, taught.path)).isEqualTo(404);
    assertThat(status(Cast.MEMBER, taught.path)).isEqualTo(403);
    assertThat(status(Cast.TEACHER, taught.path + "?attempt=0&question=why")).isEqualTo(404);
    Map<String, Object> fields = form(attempt, 1, Map.of("level.claim", "c", "level.proof", "b"));
    assertThat(
            Form.post(SignedIn.as(Cast.OTHER_TEACHER), taught.path + "/marks", fields).statusCode())
        .isEqualTo(404);
    WrittenClass another = new WrittenClass();
    assertThat(post(another.path + "/marks", fields).statusCode()).isEqualTo(400);
    assertThat(WrittenClass.score(attempt).earned()).isZero();
  }

  @Test
  void the_way_there_says_how_many_wait() {
    WrittenClass taught = new WrittenClass();
    String quiet = "a.button-quiet[href$=/written-answers]";
    assertThat(way(taught)).isEqualTo("Mark the long answers (none waits)");
    assertThat(page("/assignments/" + taught.assignment).select(quiet)).hasSize(1);
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    assertThat(way(taught)).isEqualTo("Mark the long answers (1 waits)");
    assertThat(page("/assignments/" + taught.assignment).select(quiet)).isEmpty();
    long one = statements("/assignments/" + taught.assignment);
    taught.handedIn(Cast.CLASSMATE, "Therefore.");
    assertThat(way(taught)).isEqualTo("Mark the long answers (2 wait)");
    assertThat(page("/assignments/" + taught.assignment).select("[aria-labelledby=class]").text())
        .contains("2 students: 2 have handed in. 2 answers to mark");
    assertThat(statements("/assignments/" + taught.assignment)).isEqualTo(one);
    mark(taught, attempt, Map.of("level.claim", "c", "level.proof", "b"));
    assertThat(way(taught)).isEqualTo("Mark the long answers (1 waits)");
  }

  @Test
  void nobody_marks_or_reads_the_answer_of_who_was_taken_out_of_the_course() {
    WrittenClass taught = new WrittenClass();
    long attempt = taught.handedIn(Cast.MEMBER, "Because.");
    String course = page(taught.path).select(".kicker a[href^=/courses/]").attr("href");
    String enrolment = course + "/enrolments/" + TaughtClass.person(Cast.MEMBER).id();
    post(enrolment + "/removal", Map.of()).then().statusCode(303);
    assertThat(way(taught)).isEqualTo("Mark the long answers (none waits)");
    assertThat(page(taught.path).text()).doesNotContain(Cast.MEMBER.fullName());
    assertThat(status(Cast.TEACHER, taught.path + "?attempt=" + attempt + "&question=why"))
        .isEqualTo(404);
    String repair = "/assignments/" + taught.assignment + "/repairs/new?question=why&kind=drop";
    assertThat(page(repair).text()).doesNotContain(Cast.MEMBER.fullName());
  }

  @Test
  void an_answer_says_when_it_was_handed_in_and_leads_to_all_the_work_of_its_student() {
    WrittenClass taught = new WrittenClass();
    taught.handedIn(Cast.MEMBER, "Because.");
    Document page = page(taught.path);
    assertThat(page.select("#answer, tbody td").eachText())
        .filteredOn(text -> text.contains("Handed in"))
        .hasSize(2)
        .noneMatch(text -> text.contains("Attempt"));
    String work = page.select("#answer a[href*=/students/]").attr("href");
    assertThat(work).contains("?attempt=1#question-" + WrittenClass.QUESTION);
    Document whole = page(work.replaceFirst("#.*", ""));
    assertThat(whole.select("h1").text()).isEqualTo(Cast.MEMBER.fullName());
    assertThat(whole.select(work.replaceFirst(".*#", "#"))).isNotEmpty();
  }

  @Test
  void which_attempt_an_answer_is_of_stands_there_where_several_are_allowed() {
    WrittenClass taught = new WrittenClass();
    taught.allow(2);
    taught.handedIn(Cast.MEMBER, "Because.");
    taught.handedIn(Cast.MEMBER, "Therefore.");
    assertThat(page(taught.path).select("tbody td").text()).contains("Attempt 1", "Attempt 2");
    assertThat(page(taught.path).select("#answer").text()).contains("Attempt 1");
  }

  private static String way(WrittenClass taught) {
    return page("/assignments/" + taught.assignment)
        .select(".buttons a[href=" + taught.path + "]")
        .text();
  }

  @Test
  void many_answers_take_as_many_statements_as_one() {
    WrittenClass taught = new WrittenClass();
    taught.handedIn(Cast.MEMBER, "Because.");
    long one = statements(taught.path);
    taught.handedIn(Cast.CLASSMATE, "Therefore.");
    assertThat(statements(taught.path)).isEqualTo(one);
  }

  /** At the second visit: what never changes is read once and kept. */
  private long statements(String path) {
    page(path);
    return Statements.during(sessions, () -> page(path));
  }

  private static void mark(WrittenClass taught, long attempt, Map<String, String> found) {
    assertThat(path(post(taught.path + "/marks", form(attempt, 1, found)))).isEqualTo(taught.path);
  }

  private static Map<String, Object> form(long attempt, int step, Map<String, String> found) {
    Map<String, Object> fields = new HashMap<>(found);
    fields.putAll(Map.of("attempt", attempt, "question", WrittenClass.QUESTION, "step", step));
    return fields;
  }
}
