package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.common.Finding;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.PartialDate;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonJson;
import org.aidememoire.lesson.Move;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.lesson.Tries;
import org.aidememoire.question.SelectWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
  private SampleFolder folder;

  @BeforeEach
  void lay_out(@TempDir Path root) {
    folder = SampleFolder.in(root);
  }

  @Test
  void a_folder_without_a_fault_has_no_findings() {
    Content content = folder.content();
    assertThat(content.findings()).isEmpty();
    assertThat(content.totals())
        .hasToString("2 documents, 2 guided questions, 1 quiz, 7 items, 0 errors, 0 warnings");
    assertThat(content.hasErrors()).isFalse();
  }

  @Test
  void a_document_is_read_with_its_provenance_and_its_edition() {
    ReadDocument note = folder.content().documents().getFirst();
    assertThat(note.slug()).isEqualTo(new Slug("harbour-note"));
    assertThat(note.provenance().sortDate()).isEqualTo(new PartialDate("1911-05-09"));
    assertThat(note.provenance().firstPage()).isEqualTo("11");
    assertThat(note.edition().canonicalText()).contains("The harbour will stay open");
    assertThat(note.source()).isEqualTo(folder.read(SampleFolder.SOURCE));
  }

  @Test
  void a_lesson_is_read_with_its_quotations_resolved_in_the_editions_it_pins() {
    Content content = folder.content();
    LessonContent lesson = content.lessons().getFirst().content();
    assertThat(lesson.editions())
        .isEqualTo(
            content.documents().stream()
                .map(it -> new PinnedEdition(it.slug(), it.edition().hash()))
                .toList());
    assertThat(lesson.feedback()).isEqualTo(FeedbackPolicy.AFTER_CLOSE);
    assertThat(lesson.findGuided("which-flag").orElseThrow().move()).isEqualTo(Move.CLOSE_READING);
    assertThat(lesson.findItem("light").orElseThrow())
        .isInstanceOfSatisfying(
            SelectWords.class,
            words -> assertThat(words.accept().getFirst().exact()).isEqualTo("the lamps be lit"));
  }

  @Test
  void a_section_may_draw_from_its_items_and_share_a_passage() {
    folder.plant(
        SampleFolder.LESSON,
        "section: Lamps",
        "section: Lamps\n    draw: 2\n    passage: { quote: the lamps be lit }");
    LessonContent lesson = folder.content().lessons().getFirst().content();
    Section lamps = lesson.quiz().get(1);
    assertThat(lamps.asked()).isEqualTo(2);
    assertThat(lamps.passage()).extracting(Quote::exact).isEqualTo("the lamps be lit");
    assertThat(lesson.asked()).isEqualTo(6);
    assertThat(LessonJson.read(LessonJson.write(lesson))).isEqualTo(lesson);
  }

  @Test
  void an_item_may_have_tries_and_hints() {
    folder.plant(
        SampleFolder.LESSON,
        "id: how-long",
        "id: how-long\n        tries: { most: 2, penalty: 0.5, hints: [Count the days.] }");
    LessonContent lesson = folder.content().lessons().getFirst().content();
    assertThat(lesson.items().getFirst().tries())
        .isEqualTo(new Tries(2, List.of("Count the days."), 0.5));
    assertThat(lesson.items().getLast().tries()).isEqualTo(Tries.USUAL);
    assertThat(LessonJson.read(LessonJson.write(lesson))).isEqualTo(lesson);
  }

  @Test
  void more_is_not_drawn_than_there_is_and_there_is_no_hint_after_the_last_try() {
    folder.plant(SampleFolder.LESSON, "section: Lamps", "section: Lamps\n    draw: 4");
    folder.plant(
        SampleFolder.LESSON,
        "id: how-long",
        "id: how-long\n        tries: { most: 1, hints: [Count the days.] }");
    assertThat(folder.findings())
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("draws 4 of 3 items"))
        .anySatisfy(text -> assertThat(text).contains("1 hints for 1 tries"));
  }

  @Test
  void a_file_says_in_which_language_it_is_written_and_is_in_english_where_it_does_not() {
    assertThat(folder.content().lessons().getFirst().content().language()).isEqualTo("en");
    folder.plant(SampleFolder.LESSON, "title: A harbour", "language: es\ntitle: A harbour");
    folder.plant(SampleFolder.DOCUMENT, "headnote: A note", "written-in: es\nheadnote: A note");

    Content spanish = folder.content();
    assertThat(spanish.findings()).isEmpty();
    assertThat(spanish.lessons().getFirst().content().language()).isEqualTo("es");
    assertThat(spanish.documents().getFirst().provenance().ownLanguage()).isEqualTo("es");
    folder.plant(SampleFolder.LESSON, "language: es", "language: Spanish");
    assertThat(folder.content().hasErrors()).isTrue();
  }

  @Test
  void quotes_without_a_document_come_from_the_one_beside() {
    var thanks = folder.content().lessons().getFirst().content().findItem("thanks").orElseThrow();
    assertThat(thanks.prompt().evidenceRule().orElseThrow().accept())
        .extracting(quote -> quote.document().value())
        .containsExactly("harbour-reply", "harbour-note");
  }

  @Test
  void hashes_are_the_same_for_the_same_files_and_change_with_them() {
    Content before = folder.content();
    Content again = folder.content();
    folder.plant(SampleFolder.DOCUMENT, "headnote: A note", "headnote: One note");
    folder.plant(SampleFolder.LESSON, "title: A harbour", "title: The harbour");
    Content after = folder.content();
    assertThat(again.documents()).extracting(ReadDocument::hash).isEqualTo(hashes(before));
    assertThat(again.lessons().getFirst().hash()).isEqualTo(before.lessons().getFirst().hash());
    assertThat(hashes(after).getFirst()).isNotEqualTo(hashes(before).getFirst());
    assertThat(hashes(after).getLast()).isEqualTo(hashes(before).getLast());
    assertThat(after.lessons().getFirst().hash()).isNotEqualTo(before.lessons().getFirst().hash());
  }

  private static List<String> hashes(Content content) {
    return content.documents().stream().map(ReadDocument::hash).toList();
  }

  @Test
  void ten_planted_faults_give_exactly_ten_findings_on_their_lines() {
    List<String> places = new ArrayList<>();
    plant(places, SampleFolder.DOCUMENT, "short-title:", "short-titel:");
    plant(places, SampleFolder.DOCUMENT, "on: 1911, what", "on: 1911-02-30, what");
    plant(places, SampleFolder.DOCUMENT, "document: harbour-reply", "document: harbour-repl");
    plant(places, SampleFolder.LESSON, "move: source", "move: sources");
    plant(places, SampleFolder.LESSON, "ships of every flag", "ships of any flag");
    plant(places, SampleFolder.LESSON, "text: Ten days at most,", "text: Ten days, right: true,");
    places.set(5, SampleFolder.LESSON + ":26"); // said of the item, not of one option
    plant(places, SampleFolder.LESSON, "two( days)?", "two( days?");
    plant(places, SampleFolder.LESSON, "answer: thanks", "answer: thank");
    plant(places, SampleFolder.LESSON, "the lamps be lit", "that the lamps be");
    plant(places, SampleFolder.LESSON, "  beside: harbour-reply", "  beside: harbor-reply");
    List<Finding> findings = folder.content().findings();
    assertThat(findings)
        .extracting(finding -> finding.file() + ":" + finding.line())
        .containsExactlyElementsOf(places);
    assertThat(findings).allMatch(Finding::isError);
  }

  private void plant(List<String> places, String file, String good, String bad) {
    places.add(file + ":" + folder.plant(file, good, bad));
  }

  @Test
  void a_faulty_document_does_not_hide_what_is_wrong_with_a_lesson_and_keeps_it_back() {
    folder.plant(SampleFolder.DOCUMENT, "kind: Note", "kind: [Note");
    int line = folder.plant(SampleFolder.LESSON, "the lamps be lit", "the lamps be dark");
    Content content = folder.content();
    assertThat(content.findings()).hasSize(2);
    assertThat(content.findings().getLast().line()).isEqualTo(line);
    assertThat(content.invalidDocuments()).containsExactly(new Slug("harbour-note"));
    assertThat(content.invalidLessons()).containsExactly(new Slug("harbour"));
    assertThat(content.documents())
        .extracting(it -> it.slug().value())
        .containsExactly("harbour-reply");
  }

  @Test
  void a_lesson_waits_for_a_document_with_an_error_without_being_blamed_for_it() {
    folder.plant(SampleFolder.DOCUMENT, "kind: Note", "sort: Note");
    Content content = folder.content();
    assertThat(content.findings()).extracting(Finding::file).containsOnly(SampleFolder.DOCUMENT);
    assertThat(content.lessons()).isEmpty();
    assertThat(content.invalidLessons()).containsExactly(new Slug("harbour"));
  }

  @Test
  void a_lesson_that_is_gone_is_neither_read_nor_invalid() {
    folder.delete(SampleFolder.LESSON);
    assertThat(folder.content().lessons()).isEmpty();
    assertThat(folder.content().invalidLessons()).isEmpty();
    assertThat(folder.content().findings()).isEmpty();
  }
}
