package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.aidememoire.corpus.edition.Inline;

/** Builds the inlines of one block out of its tokens. */
public final class InlineBuilder {
  private static final int NOT_CANONICAL = -1;

  private final Deque<List<Inline>> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final boolean canonical;
  private int wordsStart;
  private int position;

  /**
   * @param start where the block begins in the canonical text, or -1 where it is not canonical
   */
  public InlineBuilder(int start) {
    canonical = start != NOT_CANONICAL;
    position = start;
    wordsStart = start;
    open.push(new ArrayList<>());
  }

  public List<Inline> build(List<Token> tokens) {
    tokens.forEach(this::add);
    closeWords();
    return open.getFirst();
  }

  /** Where the block ends in the canonical text. */
  public int end() {
    return position;
  }

  private void add(Token token) {
    switch (token.type()) {
      case TEXT, LINE_END -> addWords(token.text());
      case NOTHING -> {}
      case EMPHASIS_START -> openEmphasis();
      case EMPHASIS_END -> closeEmphasis();
      case SPACE -> put(new Inline.Space());
      case PAGE_MARK -> put(new Inline.PageMark(token.text()));
      case NOTE_MARK -> put(new Inline.NoteMark(token.text()));
      case INSERTION -> put(new Inline.Insertion(token.text()));
      case OMISSION -> put(new Inline.Omission(token.text()));
      case SIC -> put(new Inline.Sic());
    }
  }

  private void addWords(String text) {
    words.append(text);
    position += canonical ? text.codePointCount(0, text.length()) : 0;
  }

  private void openEmphasis() {
    closeWords();
    open.push(new ArrayList<>());
  }

  private void closeEmphasis() {
    closeWords();
    List<Inline> inner = open.pop();
    open.getFirst().add(new Inline.Emphasis(inner));
  }

  private void put(Inline inline) {
    closeWords();
    open.getFirst().add(inline);
  }

  private void closeWords() {
    if (!words.isEmpty()) {
      open.getFirst().add(new Inline.Text(words.toString(), wordsStart));
      words.setLength(0);
    }
    wordsStart = position;
  }
}
