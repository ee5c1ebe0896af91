package org.aidememoire.analysis.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.person;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.testing.AnsweringClass;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SampleAnswers;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnderstandingPagesTest {
  @Inject SessionFactory sessions;

  @Test
  void where_nobody_has_handed_in_it_says_so() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);

    Document shown = page(taught.assignmentPath + "/understanding");

    assertThat(shown.select(".empty").text()).isEqualTo("Nobody has handed in yet.");
    assertThat(shown.select(".item-figures")).isEmpty();
    assertThat(page(taught.assignmentPath).select("a[href$=/understanding]")).hasSize(1);
  }

  @Test
  void each_item_has_its_figures_and_what_was_answered() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    taught.handedIn(Cast.MEMBER, "wrong");
    taught.handedIn(Cast.CLASSMATE, "right");

    Document shown = page(taught.assignmentPath + "/understanding?sort=quiz");

    assertThat(shown.expectFirst(".page-head h1 + p").text())
        .isEqualTo("2 of 2 students have handed in. Each is counted once.");
    assertThat(shown.select("#whole-quiz + p").text())
        .startsWith("Only 2 students are counted so far. It takes 5");
    Element first = shown.expectFirst(".item-figures");
    assertThat(first.select(".figures > div").eachText())
        .containsExactly(
            "Points earned 50%",
            "Answered 2 of 2", "Left out 0", "Tells strong from weak too few answers to say");
    assertThat(first.select(".tally tbody tr").eachText())
        .containsExactly("The right one ✓ right 1 of 2", "The wrong one 1 of 2");
    // The second item was left out by both.
    assertThat(shown.expectFirst("#question-2").text())
        .contains("Answered 0 of 2", "Left out 2", "Nobody has answered it.");
  }

  @Test
  void the_hardest_comes_first_unless_the_order_of_the_quiz_is_asked_for() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "right");

    assertThat(numbers(taught, "")).isEqualTo("2. 1.");
    assertThat(numbers(taught, "?sort=nonsense")).isEqualTo("2. 1.");
    assertThat(numbers(taught, "?sort=quiz")).isEqualTo("1. 2.");
  }

  private static String numbers(TaughtClass taught, String query) {
    return page(taught.assignmentPath + "/understanding" + query)
        .select(".item-beginning .question-number")
        .text();
  }

  @Test
  void nobody_is_named_and_no_other_teacher_sees_it() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "right");
    String path = taught.assignmentPath + "/understanding";

    assertThat(page(path).select("main").html())
        .doesNotContain(Cast.MEMBER.givenName())
        .doesNotContain(Cast.MEMBER.familyName())
        .doesNotContain("/students/")
        .doesNotContain("/attempts/");
    assertThat(status(Cast.OTHER_TEACHER, path)).isEqualTo(404);
    assertThat(status(Cast.MEMBER, path)).isEqualTo(403);
  }

  @Test
  void what_many_got_wrong_is_pointed_out_and_a_large_class_takes_as_many_statements() {
    SignedIn.as(Cast.TEACHER);
    AnsweringClass taught = QuarkusTransaction.requiringNew().call(UnderstandingPagesTest::set);
    String path = "/assignments/" + taught.assignment.id() + "/understanding?sort=quiz";
    handIn(taught, 1);
    page(path);
    long one = Statements.during(sessions, () -> page(path));
    handIn(taught, 13);

    assertThat(Statements.during(sessions, () -> page(path))).isEqualTo(one);
    Document shown = page(path);
    assertThat(shown.select(".popular-error").eachText()).contains("Many chose this");
    assertThat(shown.select(".look-at a").eachAttr("href"))
        .hasSizeBetween(1, 5)
        .allMatch(link -> shown.select(link + " .popular-error").size() > 0);
    assertThat(shown.select("nav .item-numbers a").eachAttr("href"))
        .hasSize(shown.select(".item-figures").size())
        .allMatch(link -> shown.select(link).size() == 1);
    assertThat(shown.select(".tally-verdict").eachText()).contains("✓ right");
    assertThat(shown.select("[style]")).isEmpty();
    assertThat(shown.select(".quote-place a[href^=/documents/]")).isNotEmpty();
  }

  @Test
  void a_class_has_figures_for_the_whole_quiz_and_a_chart_with_its_table() {
    SignedIn.as(Cast.TEACHER);
    AnsweringClass taught = QuarkusTransaction.requiringNew().call(UnderstandingPagesTest::set);
    QuarkusTransaction.requiringNew().run(() -> taught.handInBy(12));

    Document shown = page("/assignments/" + taught.assignment.id() + "/understanding");

    Element figures = shown.expectFirst("section[aria-labelledby=whole-quiz] .figures");
    assertThat(figures.select("dt").eachText())
        .containsExactly(
            "Students counted",
            "Average (mean)",
            "Middle (median)",
            "Highest",
            "Lowest",
            "Spread (standard deviation)",
            "How dependable (Cronbach’s alpha)",
            "Give or take (standard error)");
    assertThat(figures.expectFirst("dd").text()).isEqualTo("12");
    assertThat(figures.select("dd").get(1).text()).matches("\\d+% [\\d.]+ of \\d+ points");
    assertThat(figures.select(".figure-wide dd").text())
        .matches("0\\.\\d\\d: .* \\(between .* in 19 of 20 classes like this one\\)");
    assertThat(shown.select(".histogram rect")).isNotEmpty();
    assertThat(
            shown.select(".histogram tbody td").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum())
        .isEqualTo(12);
  }

  private static AnsweringClass set() {
    LessonVersion version =
        LessonVersion.findCurrent(Lesson.findOffered("the-note-to-nixon").orElseThrow())
            .orElseThrow();
    return new AnsweringClass(person(Cast.TEACHER), version, Instant.now());
  }

  /** All give the same wrong answers. */
  private static void handIn(AnsweringClass taught, int students) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < students; i++) {
                taught.handIn(
                    taught.student("Student " + i), question -> SampleAnswers.wrong(question, 1));
              }
            });
  }
}
