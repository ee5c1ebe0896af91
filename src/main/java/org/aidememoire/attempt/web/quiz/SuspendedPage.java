package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.lesson.Item;
import org.aidememoire.site.writing.AnswerWords;

/**
 * An attempt whose student was taken out of the course, or that was taken back: their own answers,
 * and that it cannot go on.
 *
 * @param withdrawn whether the work was taken back
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SuspendedPage(QuizHead head, boolean withdrawn, List<Row> rows) implements TemplateInstance {

  /**
   * An answer that was saved.
   *
   * @param number of its question, counted from 1
   */
  public record Row(int number, String words) {}

  static SuspendedPage of(Attempt attempt, Instant now) {
    HeldAnswers held = attempt.heldAnswers();
    List<Item> items = attempt.items();
    List<Row> rows = new ArrayList<>();
    for (Item item : items) {
      Optional<String> words =
          held.findHolding(item.id())
              .map(Step::answer)
              .map(answer -> AnswerWords.of(item.question(), answer))
              .filter(said -> !said.isEmpty());
      words.ifPresent(said -> rows.add(new Row(items.indexOf(item) + 1, said)));
    }
    return new SuspendedPage(QuizHead.of(attempt, now), attempt.isWithdrawn(), rows);
  }
}
