package org.aidememoire.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What belongs to what: the rule of all questions whose answer pairs things, each pair right or
 * wrong by itself.
 *
 * @param right the id of what is right by the id of what it belongs to, in the question's order
 */
record RightPairs(Map<String, String> right) {
  RightPairs {
    right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
  }

  /**
   * The share of right pairs (QTI 2.1, matchInteraction with mapResponse and 1/n for each right
   * pair): a wrong one costs no more than none.
   *
   * @param choices all that something can be paired with
   */
  AnswerMark mark(Response response, Collection<String> choices, Question question) {
    Map<String, String> given = response.as(Response.Pairs.class, question).answers();
    if (!right.keySet().containsAll(given.keySet()) || !choices.containsAll(given.values())) {
      throw new IllegalArgumentException("No such pair in " + question.id());
    }
    int hits = 0;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (Map.Entry<String, String> pair : right.entrySet()) {
      String choice = given.get(pair.getKey());
      boolean fits = pair.getValue().equals(choice);
      hits += fits ? 1 : 0;
      parts.add(new AnswerMark.Part(pair.getKey(), choice, fits, fits ? 1.0 / right.size() : 0));
    }
    return new AnswerMark.ByParts((double) hits / right.size(), parts);
  }
}
