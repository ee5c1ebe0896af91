package org.aidememoire.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of a statement that says which records are found: pieces of fixed text, and parameters.
 * Whole records are found by their own words; that words follow one another is decided in their
 * passages, which have no limit of length. The words are parameters of their own, not rows of a
 * table, so that PostgreSQL knows how common they are when it plans.
 */
final class Found {
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final List<String> tables = new ArrayList<>();

  /**
   * @param asked the words, as each dictionary knows them; none for the whole library
   */
  Found(List<Asked> asked) {
    String found =
        asked.isEmpty()
            ? "select r.*, cast(null as tsquery) as wanted from shelved_record r"
            : asked.stream().map(this::branch).collect(Collectors.joining(" union all "));
    tables.add("found as (" + found + ")");
  }

  /** {@code with … found as (…)}. */
  String sql() {
    return "with " + String.join(", ", tables) + "\n";
  }

  Query bind(Query query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private String branch(Asked asked) {
    String words = tsquery(asked.words());
    String phrases =
        asked.phrases().stream()
            .map(phrase -> " and r.id in (select record_id from " + holding(phrase) + ")")
            .collect(Collectors.joining());
    String without =
        asked.without().stream()
            .map(phrase -> " and r.id not in (select record_id from " + holding(phrase) + ")")
            .collect(Collectors.joining());
    return """
    select r.*, %1$s as wanted from shelved_record r
    where r.dictionary = cast(%2$s as text) and r.words @@ %1$s%3$s%4$s
    """
        .formatted(words, parameter(asked.dictionary().name()), phrases, without);
  }

  /** A table of the records that hold the phrase: made once, not once for each record. */
  private String holding(String phrase) {
    String name = "holding" + tables.size();
    tables.add(
        """
        %s as materialized (
          select distinct p.record_id from search_passage p where p.words @@ %s)\
        """
            .formatted(name, tsquery(phrase)));
    return name;
  }

  private String tsquery(String text) {
    return "cast(" + parameter(text) + " as tsquery)";
  }

  private String parameter(String value) {
    String name = "found" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }
}
