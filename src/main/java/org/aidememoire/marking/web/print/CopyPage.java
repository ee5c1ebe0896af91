package org.aidememoire.marking.web.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.jspecify.annotations.Nullable;

/**
 * A quiz for students on paper: the sources excerpted, the questions, and room to answer.
 *
 * @param drawn whether a screen asks only some of these questions in each attempt
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CopyPage(
    String title,
    String language,
    String lessonPath,
    boolean drawn,
    List<Excerpt> sources,
    List<Part> parts)
    implements TemplateInstance {

  /**
   * A section of the quiz.
   *
   * @param passage that all its questions are about; null where there is none
   */
  public record Part(String title, @Nullable QuoteCard passage, List<CopyItem> items) {}

  static CopyPage of(LessonVersion version) {
    LessonContent lesson = version.content();
    Places places = LessonPlaces.in(lesson);
    AtomicInteger number = new AtomicInteger();
    List<Part> parts = new ArrayList<>();
    for (Section section : lesson.quiz()) {
      parts.add(
          new Part(
              section.title(),
              section.passage() == null ? null : QuoteCard.of(section.passage(), places),
              section.items().stream()
                  .map(item -> CopyItem.of(number.incrementAndGet(), item.question(), places))
                  .toList()));
    }
    return new CopyPage(
        version.title(),
        version.language(),
        "/lessons/" + version.lesson().slug(),
        lesson.asked() < lesson.items().size(),
        sources(lesson),
        parts);
  }

  static List<Excerpt> sources(LessonContent lesson) {
    List<String> hashes = lesson.editions().stream().map(PinnedEdition::edition).toList();
    List<DocumentEdition> editions = DocumentEdition.listByHash(hashes);
    return hashes.stream()
        .flatMap(hash -> editions.stream().filter(edition -> edition.hash().equals(hash)))
        .map(edition -> Excerpt.of(edition, lesson))
        .toList();
  }
}
