package org.aidememoire.attempt.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.content.ContentFolder;
import org.aidememoire.content.ReadDocument;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What we say about a paper's marks, its secrecy, its author and its translator is what items ask:
 * it stands neither beside an item nor on a copy for students. The marks themselves do.
 */
@QuarkusTest
class QuizTellsNothingTest {
  private static final int MOST_ATTEMPTS = 4;

  private Map<String, String> session = Map.of();

  @BeforeEach
  void signIn() {
    session = SignedIn.as(Cast.OUTSIDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "atoms-and-ambassadors",
        "molotov-and-nato",
        "the-note-to-nixon",
        "three-soviet-messages"
      })
  void no_note_of_ours_on_marks_stands_in_a_shipped_quiz(String lesson) throws IOException {
    List<Document> pages = pages("/lessons/" + lesson);
    assertThat(pages).hasSizeGreaterThan(12);
    List<String> sayings = sayings();
    assertThat(sayings).hasSizeGreaterThan(20);
    for (Document page : pages) {
      assertThat(page.select("[id$=marks], a.editorial")).isEmpty();
      assertThat(page.select(".edition-heading-label").eachText()).allMatch("Heading"::equals);
      String text = page.text();
      assertThat(text).doesNotContain("given by the archive", "What the archive prints");
      assertThat(sayings).as(page.title()).noneMatch(text::contains);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"the-note-to-nixon", "three-soviet-messages"})
  void the_marks_stand_there_as_they_are_printed(String lesson) throws IOException {
    assertThat(pages("/lessons/" + lesson))
        .filteredOn(page -> page.text().contains("Soviet-American relations could be built"))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(page.select(".editorial").text()).contains("[sic]"));
  }

  /** Each item with each text that can stand beside it, and both copies. */
  private List<Document> pages(String lesson) {
    List<Document> pages = new ArrayList<>();
    for (Document page : everyItem(lesson)) {
      pages.add(page);
      page.select(".text-links a:not([aria-current])").eachAttr("href").stream()
          .map(path -> SentForm.page(session, path.replaceFirst("#.*", "")))
          .forEach(pages::add);
    }
    pages.add(TaughtClass.page(Cast.TEACHER, lesson + "/copy"));
    pages.add(TaughtClass.page(Cast.TEACHER, lesson + "/copy?sources=whole"));
    return pages;
  }

  /** Of as many attempts as it takes until all that is drawn from has been shown. */
  private Collection<Document> everyItem(String lesson) {
    int all = itemsOf(lesson);
    Map<String, Document> pages = new LinkedHashMap<>();
    for (int attempts = 0; pages.size() < all; attempts++) {
      assertThat(attempts).as("attempts at %s", lesson).isLessThan(MOST_ATTEMPTS);
      String attempt = begun(lesson);
      Document first = SentForm.page(session, attempt + "/items/1");
      for (String item : SentForm.paths(first, ".item-numbers a")) {
        Document page = SentForm.page(session, item);
        pages.putIfAbsent(page.select("input[name=question]").val(), page);
      }
      SentForm.on(session, attempt + "/submission", "form[action$=/submission]").send();
    }
    return pages.values();
  }

  private static int itemsOf(String lesson) {
    String slug = lesson.substring(lesson.lastIndexOf('/') + 1);
    return QuarkusTransaction.requiringNew()
        .call(() -> LessonVersion.findOffered(slug).orElseThrow().content().items().size());
  }

  private String begun(String lesson) {
    String quiz = "form[action$=/attempts]";
    Document page = SentForm.page(session, lesson);
    String location =
        page.select(quiz).isEmpty()
            ? page.select("a.button[href^=/attempts/]").attr("href")
            : SentForm.on(session, lesson, quiz).send().header("Location");
    return location.replaceFirst(".*(/attempts/\\d+).*", "$1");
  }

  /** All sentences of such notes. */
  private static List<String> sayings() throws IOException {
    return ContentFolder.read(Path.of("")).documents().stream()
        .map(ReadDocument::provenance)
        .flatMap(QuizTellsNothingTest::notes)
        .filter(Objects::nonNull)
        .flatMap(note -> Stream.of(note.strip().split("(?<=[.;]) ")))
        .toList();
  }

  private static Stream<String> notes(Provenance of) {
    var classification = Objects.requireNonNull(of.classification());
    return Stream.concat(
        of.marks().stream().map(Provenance.TextMark::note),
        Stream.of(
            classification.standsOn(),
            classification.note(),
            Objects.requireNonNull(of.author()).note(),
            Objects.requireNonNull(of.recipient()).note(),
            Objects.requireNonNull(of.language()).note()));
  }
}
