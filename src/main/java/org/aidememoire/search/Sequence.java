package org.aidememoire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.search.index.Lexicon;
import org.aidememoire.search.query.Term;

/**
 * Lexemes that stand at fixed distances: a term as one dictionary knows it. Words that the
 * dictionary passes over leave a gap.
 *
 * @param steps at least one
 */
record Sequence(List<Step> steps) {
  /**
   * @param offset how many words after the first step; 0 for the first
   */
  record Step(int offset, String lexeme) {}

  Sequence {
    steps = List.copyOf(steps);
  }

  /** None where every word is passed over. */
  static List<Sequence> of(Term term, Map<String, String> lexemes) {
    List<Step> steps = new ArrayList<>();
    int first = -1;
    for (int at = 0; at < term.words().size(); at++) {
      String lexeme = lexemes.get(term.words().get(at));
      if (lexeme != null) {
        first = first < 0 ? at : first;
        steps.add(new Step(at - first, lexeme));
      }
    }
    return steps.isEmpty() ? List.of() : List.of(new Sequence(steps));
  }

  boolean isPhrase() {
    return steps.size() > 1;
  }

  /** How many words it spans. */
  int length() {
    return steps.getLast().offset() + 1;
  }

  /** As PostgreSQL reads a tsquery: {@code 'a' <-> 'b'}. */
  String inOrder() {
    StringBuilder query = new StringBuilder();
    int before = 0;
    for (Step step : steps) {
      query.append(step.offset() == 0 ? "" : " <" + (step.offset() - before) + "> ");
      query.append(Lexicon.quoted(step.lexeme()));
      before = step.offset();
    }
    return query.toString();
  }

  /** All lexemes, wherever they stand. */
  String anywhere() {
    return steps.stream()
        .map(step -> Lexicon.quoted(step.lexeme()))
        .collect(Collectors.joining(" & "));
  }
}
