package org.aidememoire.question.card;

import java.util.Arrays;
import java.util.List;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Question;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/** The part of a form that asks how sure the student is. */
public record CertaintyCard(String question, List<Level> levels) {

  public record Level(Certainty certainty, boolean chosen) {}

  /**
   * Null where the student is not asked: what a person marks has no right or wrong to be sure of.
   */
  static @Nullable CertaintyCard of(Question question, Answer answer, AskCard.Manner manner) {
    boolean asked = question.prompt().certainty() || manner.certainty();
    if (!asked || question instanceof LongText) {
      return null;
    }
    return new CertaintyCard(
        question.id(),
        Arrays.stream(Certainty.values())
            .map(one -> new Level(one, one == answer.certainty()))
            .toList());
  }
}
