package org.aidememoire.search.index;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexeme of each word in each dictionary; none where the dictionary passes the word over
 * because it is in every text.
 *
 * @param lexemes by dictionary and folded word
 */
public record Lexicon(Map<Dictionary, Map<String, String>> lexemes) {
  private static final String IN_ONE =
      """
      select cast(:dictionary as text), w.word,
        (ts_lexize(cast(:dictionary as regdictionary), w.word))[1]
      from unnest(cast(:words as text[])) w(word)
      """;

  private static final String IN_ALL_IN_USE =
      """
      select d.dictionary, w.word, (ts_lexize(cast(d.dictionary as regdictionary), w.word))[1]
      from (select distinct dictionary from search_record) d,
        unnest(cast(:words as text[])) w(word)
      """;

  static Lexicon of(Dictionary dictionary, Collection<String> words) {
    return new Lexicon(
        byDictionary(
            Panache.getEntityManager()
                .createNativeQuery(IN_ONE, Object[].class)
                .setParameter("dictionary", dictionary.name())
                .setParameter("words", words.toArray(String[]::new))
                .getResultList()));
  }

  /** In the dictionaries of all languages that the library has. */
  public static Lexicon ofLibrary(Collection<String> words) {
    return new Lexicon(
        byDictionary(
            Panache.getEntityManager()
                .createNativeQuery(IN_ALL_IN_USE, Object[].class)
                .setParameter("words", words.toArray(String[]::new))
                .getResultList()));
  }

  public Map<String, String> in(Dictionary dictionary) {
    return lexemes.getOrDefault(dictionary, Map.of());
  }

  /** A lexeme as a tsvector or a tsquery writes it. */
  public static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static Map<Dictionary, Map<String, String>> byDictionary(List<Object[]> rows) {
    Map<Dictionary, Map<String, String>> lexemes = new HashMap<>();
    for (Object[] row : rows) {
      Map<String, String> known =
          lexemes.computeIfAbsent(new Dictionary((String) row[0]), it -> new HashMap<>());
      if (row[2] instanceof String lexeme) {
        known.put((String) row[1], lexeme);
      }
    }
    return lexemes;
  }
}
