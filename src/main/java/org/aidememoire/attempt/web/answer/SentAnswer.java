package org.aidememoire.attempt.web.answer;

import java.util.List;
import org.aidememoire.attempt.SaveRequest;

/**
 * An answer as a form sent it.
 *
 * @param request what could be read
 * @param problems what could not; nothing is saved where there is one
 */
public record SentAnswer(SaveRequest request, List<Problem> problems) {

  /**
   * @param words what was typed, to give it back; empty where nothing was
   */
  public record Problem(AnswerProblem kind, String words) {}

  public boolean isReadable() {
    return problems.isEmpty();
  }
}
