package org.aidememoire.lesson;

import org.aidememoire.common.Slug;
import org.aidememoire.question.Question;

/**
 * A question of a quiz.
 *
 * @param beside the document that stands open next to it
 */
public record Item(Slug beside, Question question) {
  public String id() {
    return question.id();
  }
}
