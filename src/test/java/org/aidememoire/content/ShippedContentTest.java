package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.Move;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.Option;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The content that this repository ships is in order. */
class ShippedContentTest {
  private static Content content;

  @BeforeAll
  static void read() throws IOException {
    content = ContentFolder.read(Path.of(""));
  }

  @Test
  void nothing_is_wrong_with_it() {
    assertThat(content.findings()).isEmpty();
  }

  @Test
  void the_three_documents_are_there() {
    assertThat(content.documents())
        .extracting(document -> document.slug().value())
        .contains("soviet-aide-memoire-1954", "molotov-memorandum-1954", "note-to-nixon-1969");
  }

  @Test
  void every_document_has_a_lesson_that_makes_each_move_and_asks_enough() {
    assertThat(content.documents())
        .allSatisfy(
            document ->
                assertThat(content.lessons())
                    .anySatisfy(
                        lesson -> {
                          var read = lesson.content();
                          assertThat(read.editions().getFirst().document())
                              .isEqualTo(document.slug());
                          assertThat(read.items()).hasSizeGreaterThanOrEqualTo(12);
                          assertThat(read.reading()).hasSizeGreaterThanOrEqualTo(8);
                          assertThat(
                                  read.reading().stream()
                                      .map(GuidedQuestion::move)
                                      .collect(Collectors.toSet()))
                              .containsExactlyInAnyOrder(Move.values());
                        }));
  }

  @Test
  void one_lesson_goes_across_all_documents() {
    assertThat(lessons())
        .anySatisfy(
            lesson -> {
              assertThat(lesson.editions()).hasSameSizeAs(content.documents());
              assertThat(lesson.items()).hasSizeGreaterThanOrEqualTo(10);
            });
  }

  @Test
  void every_lesson_has_a_plan_and_a_model_for_each_guided_question() {
    assertThat(lessons())
        .allSatisfy(
            lesson -> {
              assertThat(lesson.plan()).isNotNull();
              assertThat(lesson.reading())
                  .allSatisfy(guided -> assertThat(guided.model()).isNotBlank());
            });
  }

  @Test
  void a_third_of_the_items_asks_for_evidence() {
    List<Item> items = lessons().stream().flatMap(lesson -> lesson.items().stream()).toList();
    long asking =
        items.stream().filter(item -> item.question().prompt().evidenceRule().isPresent()).count();
    assertThat(asking * 3).isGreaterThanOrEqualTo(items.size());
  }

  @Test
  void every_option_has_feedback_and_the_right_one_gives_itself_away_neither_by_length_nor_place() {
    List<List<Option>> options =
        lessons().stream()
            .flatMap(lesson -> lesson.items().stream())
            .map(item -> item.question().options())
            .filter(list -> list.stream().filter(Option::right).count() == 1)
            .toList();
    assertThat(options)
        .allSatisfy(list -> assertThat(list).allSatisfy(o -> assertThat(o.say()).isNotBlank()));
    long longest = options.stream().filter(ShippedContentTest::isRightLongest).count();
    long first = options.stream().filter(list -> list.getFirst().right()).count();
    long last = options.stream().filter(list -> list.getLast().right()).count();
    assertThat(longest).as("right options that are the longest").isLessThan(options.size() / 2);
    assertThat(List.of(first, last))
        .allSatisfy(count -> assertThat(count).isBetween(1L, (long) options.size() / 2));
  }

  @Test
  void hints_a_shared_passage_and_a_pool_to_draw_from_are_in_use() {
    List<Section> sections = lessons().stream().flatMap(lesson -> lesson.quiz().stream()).toList();
    assertThat(lessons())
        .anySatisfy(
            lesson -> {
              assertThat(lesson.feedback()).isEqualTo(FeedbackPolicy.INTERACTIVE);
              assertThat(lesson.items())
                  .allSatisfy(item -> assertThat(item.tries().hints()).isNotEmpty());
            });
    assertThat(sections).anySatisfy(section -> assertThat(section.passage()).isNotNull());
    assertThat(sections)
        .filteredOn(section -> section.draw() != null)
        .isNotEmpty()
        .allSatisfy(
            pool -> {
              assertThat(pool.items()).hasSizeGreaterThanOrEqualTo(2 * pool.asked());
              assertThat(pool.items())
                  .extracting(item -> item.question().prompt().points())
                  .containsOnly(pool.items().getFirst().question().prompt().points());
            });
  }

  @Test
  void the_same_answer_in_every_cell_of_a_table_of_claims_earns_no_more_than_a_third() {
    List<Corroboration> tables =
        lessons().stream()
            .flatMap(lesson -> lesson.items().stream())
            .map(Item::question)
            .filter(Corroboration.class::isInstance)
            .map(Corroboration.class::cast)
            .toList();
    assertThat(tables)
        .isNotEmpty()
        .allSatisfy(
            table ->
                assertThat(Stand.values())
                    .allSatisfy(
                        stand ->
                            assertThat(Collections.frequency(table.right().values(), stand))
                                .isEqualTo(table.right().size() / Stand.values().length)));
  }

  @Test
  void words_of_the_note_in_another_sense_are_no_answer_to_what_it_presumes() {
    var question = (ShortText) question("what-it-presumes");
    assertThat(List.of("Confidence.", "a certain level of mutual understanding", "mutual trust"))
        .allSatisfy(words -> assertThat(share(question, words)).as(words).isEqualTo(1));
    assertThat(List.of("no confidence", "such understanding of major principles", "mistrust"))
        .allSatisfy(words -> assertThat(share(question, words)).as(words).isZero());
  }

  @Test
  void passages_to_select_are_no_longer_than_asked_and_a_few_words_of_them_do_not_earn_all() {
    Pattern span = Pattern.compile("(\\d+) to (\\d+)");
    List<SelectWords> questions =
        lessons().stream()
            .flatMap(lesson -> lesson.items().stream())
            .map(Item::question)
            .filter(SelectWords.class::isInstance)
            .map(SelectWords.class::cast)
            .toList();
    assertThat(questions).hasSizeGreaterThan(5);
    for (SelectWords question : questions) {
      Matcher asked = span.matcher(question.prompt().ask());
      assertThat(asked.find()).as(question.prompt().id()).isTrue();
      int most = Integer.parseInt(asked.group(2));
      assertThat(question.accept())
          .allSatisfy(quote -> assertThat(quote.exact().split("\\s+")).hasSizeLessThan(most + 1));
      assertThat(question.threshold()).isGreaterThanOrEqualTo(0.75);
    }
  }

  private Question question(String id) {
    return lessons().stream()
        .flatMap(lesson -> lesson.items().stream())
        .filter(item -> item.id().equals(id))
        .map(Item::question)
        .findFirst()
        .orElseThrow();
  }

  private static double share(Question question, String words) {
    return question.mark(Answer.of(new Response.Words(words))).answer().share();
  }

  private static boolean isRightLongest(List<Option> options) {
    int most = options.stream().mapToInt(option -> option.text().length()).max().orElseThrow();
    return options.stream().anyMatch(o -> o.right() && o.text().length() == most);
  }

  private List<LessonContent> lessons() {
    return content.lessons().stream().map(ReadLesson::content).toList();
  }
}
