package org.aidememoire.content.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.content.SampleFolder;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.TrueFalse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements, dates, numbers and gaps, as a lesson's file writes them. */
class TypedItemsTest {
  private static final String ITEMS =
      """
        - section: Typed
          items:
            - id: closed
              type: true-false
              ask: The harbour is closed.
              about: [{ quote: "than two days" }]
              right: false
              say-true: Look at the flags.
              certainty: true
            - id: when
              type: date
              ask: When was it handed over?
              about: []
              accept: [1911-05-09, ~1911-05]
              tolerance: 1 day
              coarser: 0.25
            - id: days-in-number
              type: numeric
              ask: How long may a ship stay?
              accept: [{ value: 2, tolerance: 5% }, { value: 3, credit: 0.5, say: Count again. }]
              units: [{ unit: days, forms: [day] }, { unit: hours, factor: 0.0417 }]
              unit-credit: 0.2
            - id: gaps
              type: cloze
              ask: What does the Ministry ask?
              passage: { quote: "asks that the lamps be lit. It asks that the lamps be counted" }
              gaps:
                - { id: a, words: lit, accept: [kindled], weight: 2 }
                - { id: b, words: lamps, suffix: be counted, others: [{ text: ships, say: Read on. }] }
        - section: Lamps
      """;
  private SampleFolder folder;

  @BeforeEach
  void lay_out(@TempDir Path root) {
    folder = SampleFolder.in(root);
    folder.plant(SampleFolder.LESSON, "  - section: Lamps\n", ITEMS);
  }

  @Test
  void each_type_is_read_with_all_that_it_can_have() {
    assertThat(folder.findings()).isEmpty();
    assertThat(item("closed"))
        .isInstanceOfSatisfying(
            TrueFalse.class,
            statement -> {
              assertThat(statement.right()).isFalse();
              assertThat(statement.sayTrue()).isEqualTo("Look at the flags.");
              assertThat(statement.prompt().certainty()).isTrue();
            });
    assertThat(item("when"))
        .isInstanceOfSatisfying(
            DateQuestion.class,
            date -> {
              assertThat(date.accept()).hasToString("[1911-05-09, 1911-05~]");
              assertThat(date.tolerance()).hasToString("1 day");
              assertThat(date.coarser()).isEqualTo(0.25);
            });
    Numeric number = (Numeric) item("days-in-number");
    assertThat(number.markResponse(new Response.Words("2 days")).share()).isEqualTo(1);
    assertThat(number.markResponse(new Response.Words("48 hours")).share()).isEqualTo(1);
    assertThat(number.findSay("3 day")).contains("Count again.");
    Cloze cloze = (Cloze) item("gaps");
    assertThat(cloze.gaps()).extracting(cloze::words).containsExactly("lit", "lamps");
    assertThat(cloze.gaps().getLast().others().getFirst().say()).isEqualTo("Read on.");
  }

  @Test
  void an_item_says_which_passages_it_is_about_or_that_it_needs_none() {
    assertThat(about("closed"))
        .singleElement()
        .satisfies(quote -> assertThat(quote.exact()).isEqualTo("than two days"));
    assertThat(about("when")).isEmpty();
    assertThat(about("gaps")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words: lit                  | words: dim                | the words "dim" do not occur in the passage
          words: lit                  | words: asks               | the words "asks" occur 2 times in the passage
          words: lit                  | words: ki                 | do not occur
          lamps be counted" }         | lamps be painted" }       | these words do not occur
          "asks that                  | "begs that                | these words do not occur
          "than two days"             | "than three days"         | these words do not occur
          about: []                   | about: all                | about
          1911-05-09                  | 1911-02-30                | No calendar has the date "1911-02-30".
          1 day                       | 3 weeks                   | tolerance
          coarser: 0.25               | coarser: 2                | coarser
          right: false                | right: perhaps            | right
          tolerance: 5%               | tolerance: some           | tolerance
          value: 2,                   | value: two,               | value
          factor: 0.0417              | factor: 0                 | factor
          unit: days                  | factor: 2, unit: days     | The factor of the first unit must be 1.
          text: ships                 | text: Lamps               | The choices of gap b must differ.
          """)
  void what_is_wrong_is_said(String good, String bad, String said) {
    folder.plant(SampleFolder.LESSON, good, bad);
    assertThat(folder.findings()).isNotEmpty();
    assertThat(String.join("\n", folder.findings())).contains(said);
  }

  private Question item(String id) {
    return lesson().findItem(id).orElseThrow();
  }

  private @Nullable List<Quote> about(String id) {
    return lesson().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow()
        .about();
  }

  private LessonContent lesson() {
    return folder.content().lessons().getFirst().content();
  }
}
