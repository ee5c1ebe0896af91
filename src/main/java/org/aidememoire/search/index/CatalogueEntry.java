package org.aidememoire.search.index;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.search.index.PassageText.PageStart;

/** One document or lesson, cut into words and ready to be written into the catalogue. */
final class CatalogueEntry {
  /** What can be somebody's misspelling: no numbers, no initials. */
  private static final Pattern SPELLED = Pattern.compile("[\\p{L}\\p{M}]{3,40}");

  private final Dictionary dictionary;
  private final Apparatus.Languages languages;
  private final List<PassageText> passages;
  private final List<List<Word>> words;
  private final Map<String, String> lexemes;

  private record PassageRow(
      int number,
      String part,
      String language,
      String label,
      String text,
      int start,
      int paragraph,
      List<PageStart> pages,
      String words) {}

  private record WordRow(String word, String form, String lexeme) {}

  CatalogueEntry(Dictionary dictionary, Apparatus.Languages languages, List<PassageText> passages) {
    this.dictionary = dictionary;
    this.languages = languages;
    this.passages = passages;
    this.words = passages.stream().map(PassageText::text).map(Words::of).toList();
    this.lexemes =
        Lexicon.of(
                dictionary,
                words.stream().flatMap(List::stream).map(Word::folded).distinct().toList())
            .in(dictionary);
  }

  /** Writes it in the place of what was there before. */
  void write(String statement, long id) {
    EntityManager database = Panache.getEntityManager();
    Object record =
        database
            .createNativeQuery(statement, Long.class)
            .setParameter("language", languages.explanations())
            .setParameter("dictionary", dictionary.name())
            .setParameter("words", allWords())
            .setParameter("id", id)
            .getSingleResult();
    database
        .createNativeQuery(CatalogueSql.FORGET_PASSAGES)
        .setParameter("record", record)
        .executeUpdate();
    database
        .createNativeQuery(CatalogueSql.ENTER_PASSAGES)
        .setParameter("record", record)
        .setParameter("passages", Rows.write(passageRows()))
        .executeUpdate();
    database
        .createNativeQuery(CatalogueSql.ENTER_WORDS)
        .setParameter("dictionary", dictionary.name())
        .setParameter("words", Rows.write(wordRows()))
        .executeUpdate();
  }

  private String allWords() {
    WordVector vector = WordVector.ofRecord();
    for (int at = 0; at < passages.size(); at++) {
      vector.add(words.get(at), lexemes, Character.toString(passages.get(at).part().weight()));
    }
    return vector.text();
  }

  private List<PassageRow> passageRows() {
    List<PassageRow> rows = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      PassageText passage = passages.get(at);
      rows.add(
          new PassageRow(
              at,
              passage.part().name(),
              passage.part().isPrinted() ? languages.words() : languages.explanations(),
              passage.label(),
              passage.text(),
              passage.start(),
              passage.paragraph(),
              passage.pages(),
              WordVector.ofPassage().add(words.get(at), lexemes, "").text()));
    }
    return rows;
  }

  private List<WordRow> wordRows() {
    Map<String, WordRow> rows = new LinkedHashMap<>();
    for (Word word : words.stream().flatMap(List::stream).toList()) {
      String lexeme = lexemes.get(word.folded());
      if (lexeme != null && SPELLED.matcher(word.folded()).matches()) {
        rows.putIfAbsent(word.folded(), new WordRow(word.folded(), word.form(), lexeme));
      }
    }
    return List.copyOf(rows.values());
  }
}
