package org.aidememoire.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.search.index.Dictionary;
import org.aidememoire.search.query.Query;

/**
 * A query as one dictionary of the library knows it.
 *
 * @param wanted what must be found; at least one
 * @param unwanted what must not
 */
record Asked(Dictionary dictionary, List<Sequence> wanted, List<Sequence> unwanted) {

  /** None for a dictionary that passes over every word. */
  static Stream<Asked> of(Query query, Dictionary dictionary, Map<String, String> lexemes) {
    Asked asked =
        new Asked(dictionary, sequences(query, lexemes, false), sequences(query, lexemes, true));
    return asked.wanted.isEmpty() ? Stream.empty() : Stream.of(asked);
  }

  private static List<Sequence> sequences(
      Query query, Map<String, String> lexemes, boolean without) {
    return query.terms().stream()
        .filter(term -> term.without() == without)
        .flatMap(term -> Sequence.of(term, lexemes).stream())
        .distinct()
        .toList();
  }

  /** Decides about whole records, as PostgreSQL reads a tsquery. */
  String words() {
    return Stream.concat(
            wanted.stream().map(Sequence::anywhere),
            unwanted.stream().filter(it -> !it.isPhrase()).map(it -> "!" + it.anywhere()))
        .collect(Collectors.joining(" & "));
  }

  /** Each must be in a passage. */
  List<String> phrases() {
    return phrases(wanted);
  }

  /** None may be in a passage. */
  List<String> without() {
    return phrases(unwanted);
  }

  /** Finds the passages to show. */
  String hits() {
    return wanted.stream().map(it -> "(" + it.inOrder() + ")").collect(Collectors.joining(" | "));
  }

  private static List<String> phrases(List<Sequence> sequences) {
    return sequences.stream().filter(Sequence::isPhrase).map(Sequence::inOrder).toList();
  }
}
