package org.aidememoire.marking.web.print;

import static org.aidememoire.testing.TaughtClass.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.question.Cloze;
import org.aidememoire.testing.Cast;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy leaves out what no question needs, and nothing that one does. */
@QuarkusTest
class ExcerptedCopyTest {
  private final Map<String, Edition> editions = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "atoms-and-ambassadors",
        "molotov-and-nato",
        "the-note-to-nixon",
        "three-soviet-messages"
      })
  void a_shipped_copy_is_excerpted_and_holds_what_each_question_is_about(String slug) {
    Document copy = page(Cast.TEACHER, "/lessons/" + slug + "/copy");
    LessonContent lesson = content(slug);
    assertThat(copy.select(".excerpt-gap")).isNotEmpty();
    assertThat(copy.select(".paper-source").text()).contains("No question here needs it.");
    assertThat(copy.select("a[href$=sources=whole]")).hasSize(1);
    for (Item item : lesson.items()) {
      List<Quote> about = item.about();
      Stream.of(about == null ? List.<Quote>of() : about, proofs(item), own(item))
          .flatMap(List::stream)
          .filter(quote -> !isToBeRemembered(lesson, quote))
          .forEach(quote -> assertPrinted(copy, lesson, quote, item.id()));
    }
  }

  @Test
  void with_the_texts_whole_nothing_is_left_out_and_a_link_leads_back() {
    Document copy = page(Cast.TEACHER, "/lessons/three-soviet-messages/copy?sources=whole");
    assertThat(copy.select(".excerpt-gap")).isEmpty();
    assertThat(copy.select("a[href$=sources=excerpts]")).hasSize(1);
  }

  @Test
  void a_sentence_to_be_completed_from_memory_is_not_printed_beside() {
    LessonContent lesson = content("three-soviet-messages");
    Document copy = page(Cast.TEACHER, "/lessons/three-soviet-messages/copy");
    Quote passage =
        lesson.items().stream()
            .filter(item -> item.question() instanceof Cloze)
            .map(item -> ((Cloze) item.question()).passage())
            .findFirst()
            .orElseThrow();
    assertThat(paragraph(copy, lesson, passage)).isNull();
  }

  @Test
  void the_introduction_that_questions_name_is_on_the_copy() {
    assertThat(page(Cast.TEACHER, "/lessons/the-note-to-nixon/copy").select(".paper-headnote"))
        .hasSize(1)
        .allSatisfy(note -> assertThat(note.text()).contains("elected in November 1968"));
  }

  private void assertPrinted(Document copy, LessonContent lesson, Quote quote, String item) {
    if (edition(quote).placeOf(quote).paragraph() > 0) {
      assertThat(paragraph(copy, lesson, quote)).as("%s: %s", item, quote.exact()).isNotNull();
    }
  }

  private @Nullable Element paragraph(Document copy, LessonContent lesson, Quote quote) {
    List<Slug> documents = lesson.editions().stream().map(PinnedEdition::document).toList();
    int number = edition(quote).placeOf(quote).paragraph();
    return copy.select(".paper-source")
        .get(documents.indexOf(quote.document()))
        .selectFirst("[data-paragraph=" + number + "]");
  }

  private boolean isToBeRemembered(LessonContent lesson, Quote quote) {
    return lesson.items().stream()
        .filter(item -> item.question() instanceof Cloze)
        .map(item -> ((Cloze) item.question()).passage())
        .anyMatch(
            passage ->
                passage.edition().equals(quote.edition())
                    && edition(passage).placeOf(passage).paragraph()
                        == edition(quote).placeOf(quote).paragraph());
  }

  private static List<Quote> proofs(Item item) {
    return item.question().prompt().evidenceRule().stream()
        .flatMap(rule -> rule.accept().stream())
        .toList();
  }

  private static List<Quote> own(Item item) {
    return WordsAsked.words(item.question()).toList();
  }

  private Edition edition(Quote quote) {
    return editions.computeIfAbsent(
        quote.edition(),
        hash ->
            QuarkusTransaction.requiringNew()
                .call(() -> DocumentEdition.listByHash(List.of(hash)).getFirst().edition()));
  }

  private static LessonContent content(String slug) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                LessonVersion.findCurrent(Lesson.findOffered(slug).orElseThrow())
                    .orElseThrow()
                    .content());
  }
}
