package org.aidememoire.attempt;

import java.util.UUID;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;

/**
 * An answer on its way to be saved.
 *
 * @param key random, made where the answer was typed: the same key twice is the same save
 * @param follows the number of the step that the writer had before them; 0 where there was none
 */
public record SaveRequest(String questionId, UUID key, int follows, Answer answer) {
  public SaveRequest {
    if (follows < 0) {
      throw new IllegalArgumentException("A step follows a step number from 0 up");
    }
  }

  /** Whether the question can be answered in this way at all. */
  boolean fits(Question question) {
    return Mark.find(question, answer).isPresent();
  }
}
