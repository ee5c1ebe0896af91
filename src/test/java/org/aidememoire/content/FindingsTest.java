package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of fault gives one finding, on its line, in plain words. */
class FindingsTest {
  private SampleFolder folder;

  @BeforeEach
  void lay_out(@TempDir Path root) {
    folder = SampleFolder.in(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rights: Invented               | right: Invented               | error: unknown key"
            + " \"right\"; did you mean \"rights\"?",
        "on: 1911-05-09, what           | on: 9 May 1911, what          | error: \"on\" should be a"
            + " date such as 1954-11-29",
        "on: 1911-05-09, what           | on: 1911-06-31, what          | error: no calendar has"
            + " the date 1911-06-31",
        "id: consul                     | id: clerk                     | error: the id \"clerk\""
            + " is already used on line 17",
        "https://history.state.gov      | https://history.example.org   | error: the address is not"
            + " the archive's own (history.state.gov)",
        "forms: [lamps]                 | forms: [lanterns]             | warning: the words"
            + " \"lanterns\" do not occur in the text",
        "quote: states the following    | quote: says the following     | error: these words do not"
            + " occur in harbour-note; the nearest passage is \"states the following",
        "quote: states the following    | quote: It asks that the lamps | ",
        "quote: states the following    | quote: asks that the lamps be | error: these words occur"
            + " 2 times in harbour-note: add \"prefix\" or \"suffix\"",
        "note: \"1\", quote             | note: \"2\", quote            | error: there is no note"
            + " 2",
        "handed to the Consul           | mailed to the Consul          | error: these words do not"
            + " occur in note 1",
        "front: Document number         | front: Document nummer        | error: the print has no"
            + " entry \"Document nummer\"",
        "quote: \"41\"                  | quote: \"42\"                 | error: these words do not"
            + " occur in the entry Document number",
        "mark: \"[Page 12]\"            | mark: \"[Page 13]\"           | warning: the mark [Page"
            + " 13] does not stand in the text",
        "document: harbour-reply        | document: harbour-note        | error: a document cannot"
            + " stand beside itself",
        "{ quote: ships of every flag } | { quote: ships of no flag }   | error: these words do not"
            + " occur in harbour-note; the nearest passage is",
        "{ quote: ships of every flag } | { quote: the lamps be }       | error: these words occur"
            + " 2 times in harbour-note",
        "quote: The ships will come     | quote: The ships will sail    | error: these words do not"
            + " occur in harbour-reply; the nearest passage is",
        "title: Note from the Harbour   | title: Letter from the Harbour | error: this is not the"
            + " citation's \"title\" in other capitals",
        "document: harbour-reply        | document: harbour-rply        | error: there is no"
            + " document \"harbour-rply\" in corpus/; did you mean \"harbour-reply\"?",
      })
  void faults_of_a_document(String good, String bad, @Nullable String words) {
    expectOne(SampleFolder.DOCUMENT, good, bad, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents: [harbour-note,  | documents: [harbor-note,     | error: there is no document"
            + " \"harbor-note\" in corpus/; did you mean \"harbour-note\"?",
        ", harbour-reply]           | , harbour-note, harbour-reply] | error: \"harbour-note\" is"
            + " named twice",
        "The Ministry has read      | The Minister has read        | error: these words do not"
            + " occur in harbour-note; the nearest passage is \"The Ministry has read",
        "the lamps be lit           | the lamps be                 | error: these words occur 2"
            + " times in harbour-note: add \"prefix\" or \"suffix\"",
        "quote: \"the lamps be lit\" | quote: the lamps be, suffix: counted | ",
        "in: harbour-note }         | in: harbour-notes }          | error: there is no document"
            + " \"harbour-notes\" in corpus/",
        "beside: harbour-note       | beside: harbour              | error: there is no document"
            + " \"harbour\" in corpus/",
        "id: order                  | id: days                     | error: the id \"days\" is"
            + " already used on line",
        "id: ten                    | id: two                      | error: the id \"two\" is"
            + " already used on line",
        "answer: asks               | answer: ask                  | error: no answer has the id"
            + " \"ask\"; did you mean \"asks\"?",
        "id: sleeps                 | id: thanks                   | error: the id \"thanks\" is"
            + " already used on line",
        "two( days)?                | two( days)?)                 | error: the pattern \"two("
            + " days)?)\" is not valid",
        "threshold: 0.7             | threshold: 7                 | error: \"threshold\" should be"
            + " 1 or less",
        "weight: 0.5                | weight: half                 | error: \"weight\" should be a"
            + " number, not \"half\"",
        "accept: [two, 2],          |                              | error: the key \"accept\" is"
            + " missing",
        "type: ordering             | type: sorting                | error: \"type\" should be"
            + " single-choice,",
      })
  void faults_of_a_lesson(String good, @Nullable String bad, @Nullable String words) {
    expectOne(SampleFolder.LESSON, good, bad == null ? "" : bad, words);
  }

  private void expectOne(String file, String good, String bad, @Nullable String words) {
    int line = folder.plant(file, good, bad);
    if (words == null) {
      assertThat(folder.findings()).isEmpty();
    } else {
      assertThat(folder.findings())
          .singleElement()
          .asString()
          .startsWith(file + ":" + line + ": " + words);
    }
  }

  @Test
  void two_right_options_of_a_single_choice_are_reported_with_the_item() {
    folder.plant(SampleFolder.LESSON, "text: Ten days at most,", "text: Ten days, right: true,");
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:26: error: A single choice needs exactly one right option; it has"
                + " 2.");
  }

  @Test
  void evidence_that_counts_but_accepts_nothing_is_an_error() {
    folder.plant(SampleFolder.LESSON, "accept: [{ quote: \"wait longer than two days\" }]", "");
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("quizzes/harbour.yaml:34: error: ")
        .contains("at least one accepted passage");
  }

  @Test
  void a_fault_in_a_question_shows_beside_one_in_its_quotation() {
    folder.plant(SampleFolder.LESSON, "wait longer than two days", "wait shorter than two days");
    folder.plant(SampleFolder.LESSON, "Two days at most, right: true", "Two days at most");
    assertThat(folder.findings())
        .hasSize(2)
        .anyMatch(it -> it.contains("do not occur"))
        .anyMatch(it -> it.contains("exactly one right option"));
  }

  @Test
  void a_document_that_the_lesson_does_not_name_cannot_be_quoted() {
    folder.plant(SampleFolder.LESSON, "[harbour-note, harbour-reply]", "[harbour-note]");
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:70: error: \"harbour-reply\" is not among the lesson's documents:"
                + " add it to \"documents\"");
  }

  @Test
  void a_long_answer_without_a_model_is_a_warning() {
    folder.plant(SampleFolder.LESSON, "    model: The Ministry, to the Consul.\n", "");
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:7: warning: a long answer without a \"model\" to compare with");
  }

  @Test
  void a_long_answer_of_a_quiz_that_nobody_can_mark_is_an_error() {
    folder.write(
        SampleFolder.LESSON,
        """
        title: Why
        documents: [harbour-note]
        quiz:
          - section: All
            items:
              - { id: why, type: long, ask: Why?, model: So. }
              - { id: for-yourself, type: long, ask: And why not?, points: 0, model: So. }
        """);
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:6: error: a long answer of a quiz needs a \"rubric\" to be marked"
                + " by, or 0 points");
  }

  @Test
  void a_lesson_needs_a_reading_or_a_quiz() {
    folder.write(SampleFolder.LESSON, "title: Nothing\ndocuments: [harbour-note]\n");
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:1: error: a lesson needs a \"reading\" or a \"quiz\"");
  }

  @Test
  void missing_files_and_odd_names_are_reported() throws IOException {
    folder.delete(SampleFolder.SOURCE);
    folder.delete("corpus/harbour-reply/document.yaml");
    folder.write("corpus/readme.md", "Hello");
    folder.write("corpus/Bad_Name/source.txt", "Hello");
    folder.write("quizzes/other.yml", "title: T");
    folder.write("quizzes/Other Lesson.yaml", "title: T");
    Files.createFile(folder.root().resolve("quizzes/.hidden"));
    assertThat(folder.findings())
        .containsExactly(
            "corpus/Bad_Name:1: error: the name \"Bad_Name\" should be lower-case letters, digits"
                + " and single hyphens",
            "corpus/harbour-note/source.txt:1: error: the file is missing",
            "corpus/harbour-reply/document.yaml:1: error: the file is missing",
            "corpus/readme.md:1: warning: a file that belongs to no document",
            "quizzes/Other Lesson.yaml:1: error: the name \"Other Lesson\" should be lower-case"
                + " letters, digits and single hyphens",
            "quizzes/other.yml:1: warning: not read: a lesson is a file that ends in .yaml");
  }

  @Test
  void a_file_that_is_not_utf_8_is_reported_on_the_line_of_its_first_wrong_byte()
      throws IOException {
    byte[] latin1 = {'t', ':', ' ', '1', '\n', 'u', ':', ' ', (byte) 0xE9, '\n'};
    Files.write(folder.root().resolve(SampleFolder.LESSON), latin1);
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:2: error: this is not UTF-8: save the file in that encoding");
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    folder.write(SampleFolder.LESSON, "\uFEFF" + folder.read(SampleFolder.LESSON));
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void a_huge_file_is_refused_unread() {
    folder.write(SampleFolder.LESSON, "#".repeat(5 << 20));
    assertThat(folder.findings())
        .containsExactly("quizzes/harbour.yaml:1: error: the file is larger than 4 MB");
  }

  @Test
  void what_the_importer_did_not_understand_is_passed_on_with_its_line() {
    folder.plant(SampleFolder.SOURCE, "the Consul1", "the Consul");
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith(SampleFolder.SOURCE + ":9: warning: ");
  }

  @Test
  void a_typing_error_beside_it_does_not_hide_what_the_importer_did_not_understand() {
    folder.plant(SampleFolder.SOURCE, "the Consul1", "the Consul");
    folder.plant(SampleFolder.DOCUMENT, "short-title", "short-titel");
    assertThat(folder.findings()).hasSize(2);
  }

  @Test
  void marks_that_cannot_be_read_do_not_come_back_as_doubts_about_the_text() {
    folder.plant(SampleFolder.SOURCE, "of every flag", "of [nearly] every flag");
    folder.plant(SampleFolder.LESSON, "ships of every flag", "ships of");
    folder.plant(
        SampleFolder.DOCUMENT, "marks:", "marks:\n  - { mark: '[nearly]', whose: The clerk }");
    assertThat(folder.findings()).isEmpty();
    folder.plant(SampleFolder.DOCUMENT, "marks:", "merks:");
    assertThat(folder.findings()).singleElement().asString().contains("\"merks\"");
  }

  @Test
  void the_minutes_of_a_plan_add_up() {
    String plan =
        """
        plan:
          minutes: 45
          aims: [To read]
          steps: [{ minutes: 40, title: Read, text: Everybody reads. }]
        """;
    folder.write(SampleFolder.LESSON, plan + folder.read(SampleFolder.LESSON));
    assertThat(folder.findings())
        .containsExactly(
            SampleFolder.LESSON
                + ":2: warning: the steps take 40 minutes together, the plan says 45");
  }
}
