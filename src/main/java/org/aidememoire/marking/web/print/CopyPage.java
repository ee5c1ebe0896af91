package org.aidememoire.marking.web.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.card.AskCard.Manner;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.jspecify.annotations.Nullable;

/**
 * A quiz for students on paper: the sources excerpted, the questions, and room to answer.
 *
 * @param path of the lesson or assignment
 * @param letter of the variant; empty where the paper has all questions
 * @param drawn whether a screen asks only some of these questions in each attempt
 * @param total what all questions earn together
 * @param mayMiss whether some question may need what is or would be left out, since it does not say
 *     what it is about
 * @param excerpted whether paragraphs are left out
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CopyPage(
    String title,
    String language,
    String path,
    String letter,
    boolean drawn,
    BigDecimal total,
    List<PaperLink> links,
    List<Excerpt> sources,
    boolean mayMiss,
    boolean excerpted,
    List<Part> parts)
    implements TemplateInstance {

  /**
   * A section of the quiz.
   *
   * @param passage that all its questions are about; null where there is none
   */
  public record Part(String title, @Nullable QuoteCard passage, List<CopyItem> items) {}

  /** How much of the sources a teacher wants printed. */
  enum Wanted {
    /** Excerpts, if every question says what it is about. */
    USUAL,
    EXCERPTS,
    WHOLE
  }

  static CopyPage of(Paper paper, Wanted wanted) {
    LessonContent lesson = paper.lesson();
    boolean mayMiss = !WordsAsked.tellAll(lesson);
    boolean excerpted = wanted == Wanted.EXCERPTS || wanted == Wanted.USUAL && !mayMiss;
    List<Excerpt> sources = sources(lesson, excerpted);
    boolean leavesOut = sources.stream().anyMatch(source -> !source.leftOut().isEmpty());
    return new CopyPage(
        paper.version().title(),
        paper.version().language(),
        paper.path(),
        paper.letter(),
        lesson.asked() < lesson.items().size(),
        total(lesson),
        PaperLink.onCopy(paper, excerpted, leavesOut),
        sources,
        mayMiss,
        leavesOut,
        parts(lesson, paper.manner()));
  }

  private static List<Part> parts(LessonContent lesson, Manner manner) {
    Places places = LessonPlaces.in(lesson);
    AtomicInteger number = new AtomicInteger();
    List<Part> parts = new ArrayList<>();
    for (Section section : lesson.quiz()) {
      parts.add(
          new Part(
              section.title(),
              section.passage() == null ? null : QuoteCard.of(section.passage(), places),
              section.items().stream()
                  .map(
                      item ->
                          CopyItem.of(number.incrementAndGet(), item.question(), manner, places))
                  .toList()));
    }
    return parts;
  }

  static BigDecimal total(LessonContent lesson) {
    return lesson.items().stream()
        .map(item -> item.question().prompt().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * @param excerpted whether only the paragraphs that questions are about are printed
   */
  private static List<Excerpt> sources(LessonContent lesson, boolean excerpted) {
    List<String> hashes = lesson.editions().stream().map(PinnedEdition::edition).toList();
    List<DocumentEdition> editions = DocumentEdition.listByHash(hashes);
    return hashes.stream()
        .flatMap(hash -> editions.stream().filter(edition -> edition.hash().equals(hash)))
        .map(edition -> excerpted ? Excerpt.around(edition, lesson) : Excerpt.whole(edition))
        .toList();
  }
}
