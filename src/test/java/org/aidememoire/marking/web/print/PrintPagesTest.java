package org.aidememoire.marking.web.print;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.testing.Cast;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintPagesTest {
  private static final String LESSON = "/lessons/atoms-and-ambassadors";

  @Test
  void the_copy_has_every_question_and_the_text_but_nothing_of_what_is_right() {
    Document copy = page(Cast.TEACHER, LESSON + "/copy");
    assertThat(copy.select(".paper-item")).hasSize(content().items().size());
    assertThat(copy.select("[data-paragraph]")).isNotEmpty();
    String source = copy.html();
    explanations().forEach(text -> assertThat(source).doesNotContain(text));
    says().forEach(text -> assertThat(source).doesNotContain(text));
  }

  @Test
  void the_key_has_the_right_answer_the_words_and_what_is_said_to_each_choice() {
    String key = page(Cast.TEACHER, LESSON + "/key").text();
    explanations().forEach(text -> assertThat(key).contains(text));
    says().forEach(text -> assertThat(key).contains(text));
  }

  @Test
  void students_see_on_paper_by_what_they_will_be_marked_and_the_key_has_every_level() {
    String note = "/lessons/the-note-to-nixon";
    assertThat(page(Cast.TEACHER, note + "/copy").select(".paper-rubric li").eachText())
        .hasSize(3)
        .first()
        .isEqualTo(
            "The claim (2 points): A clear answer that fits this note, its conditions included.");
    assertThat(page(Cast.TEACHER, note + "/key").select(".rubric-criteria dd")).hasSize(8);
  }

  @Test
  void the_source_is_excerpted_round_the_words_of_every_type_of_question() {
    Document copy = page(Cast.TEACHER, "/lessons/three-soviet-messages/copy");
    assertThat(copy.select(".edition").text())
        .contains("toward the full elimination of atomic, hydrogen and other weapons");
    Document passages = page(Cast.TEACHER, "/lessons/molotov-and-nato/copy");
    assertThat(passages.select("section > blockquote.quote").text()).startsWith("Most likely");
  }

  @Test
  void a_source_says_where_it_comes_from_and_has_its_headings_notes_and_what_the_archive_adds() {
    Document copy = page(Cast.TEACHER, "/lessons/three-soviet-messages/copy");
    assertThat(copy.select(".paper-source")).hasSize(3);
    Element memorandum = copy.select(".paper-source").get(1);
    assertThat(memorandum.expectFirst(".facts").text())
        .contains("Vyacheslav Molotov", "Georgy Malenkov", "26 March 1954");
    assertThat(memorandum.select(".as-printed").text())
        .contains("Molotov's Proposal that the USSR Join NATO, March 1954");
    assertThat(copy.select(".paper-source").get(0).select(".edition-heading").text())
        .contains("The Soviet Foreign Ministry to the United States Embassy");
    assertThat(copy.select(".paper-source .notes li")).isNotEmpty();
    assertThat(copy.select("[data-paragraph=1]")).hasSize(3);
  }

  @Test
  void a_shorter_copy_says_at_each_place_which_paragraphs_it_leaves_out() {
    String path = "/lessons/three-soviet-messages/copy";
    int whole = page(Cast.TEACHER, path + "?sources=whole").select("[data-paragraph]").size();
    Document shorter = page(Cast.TEACHER, path + "?sources=excerpts");
    assertThat(shorter.select("[data-paragraph]")).hasSizeLessThan(whole);
    assertThat(shorter.select(".excerpt-gap").eachText())
        .isNotEmpty()
        .allMatch(gap -> gap.matches("\\[Left out: ¶ [0-9–, ]+]"));
    assertThat(shorter.select(".edition-heading")).isNotEmpty();
  }

  @Test
  void both_say_what_all_is_worth_and_the_copy_has_room_for_name_date_and_points() {
    Document copy = page(Cast.TEACHER, LESSON + "/copy");
    assertThat(copy.select(".paper-name").text()).isEqualTo("Name: Date: Points: ____ of 19");
    assertThat(page(Cast.TEACHER, LESSON + "/key").select("tfoot").text())
        .isEqualTo("Total: 19 points");
  }

  @Test
  void links_of_a_copy_lead_to_what_is_printed_on_it() {
    Document copy = page(Cast.TEACHER, "/lessons/molotov-and-nato/copy");
    assertThat(copy.select(".paper-source a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              String target = link.attr("href").replaceFirst("^#", "");
              assertThat(copy.getElementById(target)).as(target).isNotNull();
            });
  }

  @Test
  void the_key_has_what_is_said_to_proofs_and_cells_too() {
    assertThat(page(Cast.TEACHER, "/lessons/molotov-and-nato/key").text())
        .contains("This is about a refusal.", "the earlier proposal about China is not to change");
    assertThat(page(Cast.TEACHER, "/lessons/three-soviet-messages/key").text())
        .contains("(Note, February 1969 (extract)): “Not only”, it says.");
  }

  @Test
  void claims_against_papers_are_a_table_to_fill_and_the_key_has_it_filled() {
    String slug = "/lessons/three-soviet-messages";
    Document copy = page(Cast.TEACHER, slug + "/copy");
    Element blank = copy.expectFirst("table.paper-matrix");
    String label = copy.expectFirst("[role=region]:has(.paper-matrix)").attr("aria-labelledby");
    assertThat(copy.expectFirst("#" + label).text()).contains("Hold each claim");
    assertThat(blank.select("th[scope=col]").eachText())
        .containsExactly(
            "Claim",
            "A Memorandum, March 1954",
            "B Aide-mémoire, November 1954",
            "C Note, February 1969 (extract)");
    assertThat(blank.select("th[scope=row]")).hasSize(3);
    assertThat(blank.select("td .paper-lines")).hasSize(9);
    assertThat(blank.select("blockquote, .is-right")).isEmpty();
    assertThat(blank.text()).doesNotContain("✓");
    Element filled = page(Cast.TEACHER, slug + "/key").expectFirst("table.paper-matrix");
    assertThat(filled.select("td:has(.is-right)")).hasSize(9);
    assertThat(filled.select("td:has(blockquote)")).hasSize(6);
  }

  @Test
  void the_key_names_all_other_right_answers_of_a_question_in_one_line() {
    assertThat(page(Cast.TEACHER, "/lessons/molotov-and-nato/key").select(".hint").eachText())
        .filteredOn(line -> line.startsWith("Also right:"))
        .singleElement()
        .asString()
        .startsWith("Also right: European Defence Community; EDC; ");
  }

  @Test
  void a_teacher_finds_both_on_the_lesson_and_a_student_neither() {
    assertThat(page(Cast.TEACHER, LESSON).select("a[href$=/copy], a[href$=/key]")).hasSize(2);
    assertThat(page(Cast.OUTSIDER, LESSON).select("a[href$=/copy], a[href$=/key]")).isEmpty();
    assertThat(status(Cast.OUTSIDER, LESSON + "/key")).isEqualTo(403);
    assertThat(status(Cast.TEACHER, "/lessons/nothing/key")).isEqualTo(404);
  }

  private static List<String> explanations() {
    return content().items().stream()
        .flatMap(item -> Stream.ofNullable(item.question().prompt().explain()))
        .map(PrintPagesTest::plain)
        .toList();
  }

  private static List<String> says() {
    return content().items().stream()
        .filter(item -> item.question() instanceof SingleChoice)
        .flatMap(item -> ((SingleChoice) item.question()).options().stream())
        .flatMap(option -> Stream.ofNullable(option.say()))
        .map(PrintPagesTest::plain)
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static LessonContent content() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                LessonVersion.findCurrent(Lesson.findOffered("atoms-and-ambassadors").orElseThrow())
                    .orElseThrow()
                    .content());
  }
}
