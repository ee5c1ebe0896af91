package org.aidememoire.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lexemes with their positions, written as PostgreSQL reads a {@code tsvector}. */
final class WordVector {
  /** The highest position that a tsvector can hold. */
  private static final int LAST_POSITION = 16_383;

  private final int mostPositions;

  private final Map<String, Positions> byLexeme = new HashMap<>();
  private int length;

  private static final class Positions {
    private final StringBuilder list = new StringBuilder();
    private int count;
    private int last;
  }

  private WordVector(int mostPositions) {
    this.mostPositions = mostPositions;
  }

  /** For a passage: with as many positions as a tsvector can hold, to find phrases by. */
  static WordVector ofPassage() {
    return new WordVector(255);
  }

  /** For a record: with the few positions that weigh in a rank, so that it is quickly read. */
  static WordVector ofRecord() {
    return new WordVector(6);
  }

  /**
   * Adds words after those added before.
   *
   * @param lexemes the lexeme of each folded word; none for words that are too common
   */
  WordVector add(List<Word> words, Map<String, String> lexemes, String weight) {
    for (Word word : words) {
      length++;
      String lexeme = lexemes.get(word.folded());
      if (lexeme != null) {
        addAt(Math.min(length, LAST_POSITION), lexeme, weight);
      }
    }
    return this;
  }

  private void addAt(int position, String lexeme, String weight) {
    Positions positions = byLexeme.computeIfAbsent(lexeme, it -> new Positions());
    if (positions.count < mostPositions && positions.last < position) {
      positions.list.append(positions.count == 0 ? "" : ",").append(position).append(weight);
      positions.count++;
      positions.last = position;
    }
  }

  String text() {
    return byLexeme.entrySet().stream()
        .map(entry -> Lexicon.quoted(entry.getKey()) + ":" + entry.getValue().list)
        .collect(Collectors.joining(" "));
  }
}
