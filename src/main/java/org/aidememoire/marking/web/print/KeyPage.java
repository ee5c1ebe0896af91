package org.aidememoire.marking.web.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.card.Places;

/**
 * The key to a quiz on paper, in the order of its copy: never for students.
 *
 * @param path of the lesson or assignment
 * @param letter of the variant; empty where the paper has all questions
 * @param copyPath where its copy is
 * @param foldPath the same key with its proofs folded or open, whichever they are not now
 * @param repaired the numbers of questions that were put right for the class; empty where none was
 * @param total what all questions earn together
 * @param unfolded whether proofs and feedback are open, on paper too
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeyPage(
    String title,
    String language,
    String path,
    String letter,
    String copyPath,
    String foldPath,
    String repaired,
    BigDecimal total,
    List<Part> parts,
    boolean unfolded)
    implements TemplateInstance {

  /** A section of the quiz. */
  public record Part(String title, List<KeyItem> items) {}

  /**
   * @param repairs ids of questions that were put right
   */
  static KeyPage of(Paper paper, boolean unfolded, Set<String> repairs) {
    LessonContent lesson = paper.lesson();
    return new KeyPage(
        paper.version().title(),
        paper.version().language(),
        paper.path(),
        paper.letter(),
        paper.copy(),
        unfolded ? paper.key() : Paper.with(paper.key(), "open", "all"),
        repaired(lesson, repairs),
        CopyPage.total(lesson),
        parts(lesson),
        unfolded);
  }

  private static String repaired(LessonContent lesson, Set<String> repairs) {
    List<String> asked = lesson.items().stream().map(Item::id).toList();
    return asked.stream()
        .filter(repairs::contains)
        .map(id -> String.valueOf(asked.indexOf(id) + 1))
        .collect(Collectors.joining(", "));
  }

  private static List<Part> parts(LessonContent lesson) {
    Places places = LessonPlaces.in(lesson);
    AtomicInteger number = new AtomicInteger();
    List<Part> parts = new ArrayList<>();
    for (Section section : lesson.quiz()) {
      parts.add(
          new Part(
              section.title(),
              section.items().stream()
                  .map(item -> KeyItem.of(number.incrementAndGet(), item, places))
                  .toList()));
    }
    return parts;
  }
}
