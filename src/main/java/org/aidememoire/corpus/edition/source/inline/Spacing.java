package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * Removing a mark removes one space where two would meet, and the space that would otherwise begin
 * or end the block. Such a space stays beside its mark as a token of its own.
 */
public final class Spacing {
  private Spacing() {}

  public static List<Token> apply(List<Token> tokens) {
    return trimEnd(joinGaps(tokens));
  }

  private static List<Token> joinGaps(List<Token> tokens) {
    List<Token> spaced = new ArrayList<>();
    boolean afterSpace = true;
    boolean afterMark = false;
    for (Token token : tokens) {
      if (!token.isText()) {
        spaced.add(token);
        afterMark |= token.type() != Token.Type.NOTHING;
        continue;
      }
      Token rest = afterSpace && afterMark ? splitFirstSpace(token, spaced) : token;
      if (rest.end() > rest.start()) {
        spaced.add(rest);
        afterSpace = Source.isSpace(rest.text().codePointBefore(rest.text().length()));
        afterMark = false;
      }
    }
    return spaced;
  }

  private static Token splitFirstSpace(Token token, List<Token> spaced) {
    if (!Source.isSpace(token.text().codePointAt(0))) {
      return token;
    }
    // A line end is one space, however long the white space that it stands for.
    int end = token.type() == Token.Type.LINE_END ? token.end() : token.start() + 1;
    spaced.add(new Token(Token.Type.SPACE, token.start(), end, " "));
    return new Token(Token.Type.TEXT, end, token.end(), token.text().substring(1));
  }

  private static List<Token> trimEnd(List<Token> tokens) {
    Deque<Token> end = new ArrayDeque<>();
    int last = tokens.size() - 1;
    while (last >= 0 && !tokens.get(last).isText()) {
      end.push(tokens.get(last--));
    }
    List<Token> trimmed = new ArrayList<>(tokens.subList(0, last + 1));
    while (!trimmed.isEmpty() && endsInSpace(trimmed.getLast())) {
      splitLastSpace(trimmed, end);
    }
    trimmed.addAll(end);
    return Collections.unmodifiableList(trimmed);
  }

  private static boolean endsInSpace(Token token) {
    return !token.isText() || Source.isSpace(token.text().codePointBefore(token.text().length()));
  }

  private static void splitLastSpace(List<Token> tokens, Deque<Token> end) {
    Token last = tokens.removeLast();
    if (!last.isText()) {
      end.push(last);
      return;
    }
    int cut = last.type() == Token.Type.LINE_END ? last.start() : last.end() - 1;
    end.push(new Token(Token.Type.SPACE, cut, last.end(), " "));
    if (cut > last.start()) {
      String kept = last.text().substring(0, last.text().length() - 1);
      tokens.add(new Token(last.type(), last.start(), cut, kept));
    }
  }
}
