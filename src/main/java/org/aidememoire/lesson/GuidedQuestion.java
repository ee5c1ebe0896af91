package org.aidememoire.lesson;

import org.aidememoire.common.Quote;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question beside the words it is about.
 *
 * @param at the words
 * @param model an answer that a teacher would accept; never shown to students before their teacher
 *     allows it
 */
public record GuidedQuestion(Move move, Quote at, Question question, @Nullable String model) {
  public String id() {
    return question.id();
  }
}
