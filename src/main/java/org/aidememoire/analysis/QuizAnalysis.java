package org.aidememoire.analysis;

import java.util.List;
import org.aidememoire.question.Question;

/**
 * A class's answers to all items of a quiz.
 *
 * @param attempts how many attempts were looked at, one for each student
 * @param items in the order of the quiz
 */
public record QuizAnalysis(int attempts, List<ItemAnalysis> items) {
  public QuizAnalysis {
    items = List.copyOf(items);
  }

  /**
   * @param questions all that an attempt can have, in the order of the quiz
   * @param sheets the attempt that counts of everybody who has handed one in
   */
  public static QuizAnalysis of(List<Question> questions, List<Sheet> sheets) {
    return new QuizAnalysis(
        sheets.size(), questions.stream().map(question -> item(question, sheets)).toList());
  }

  private static ItemAnalysis item(Question question, List<Sheet> sheets) {
    return ItemAnalysis.of(
        question, sheets.stream().flatMap(sheet -> sheet.findRow(question.id()).stream()).toList());
  }
}
