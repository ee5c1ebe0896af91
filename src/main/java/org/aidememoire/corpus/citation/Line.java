package org.aidememoire.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.corpus.citation.RichText.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Builds a line piece by piece. A sign that separates goes inside a closing quotation mark, as
 * American print has it, and never doubles a full stop.
 */
final class Line {
  private final List<Piece> pieces = new ArrayList<>();

  /** Null adds nothing. */
  Line text(@Nullable String text) {
    return add(text, false);
  }

  Line italic(@Nullable String text) {
    return add(text, true);
  }

  Line quoted(String text) {
    return add(Typography.quoted(text), false);
  }

  /** A comma and a space, between what is there and what comes. */
  Line comma() {
    return sign(",").text(" ");
  }

  /** A full stop. */
  Line stop() {
    return endsSentence() ? this : sign(".");
  }

  /** A full stop and a space. */
  Line stopAndGo() {
    return stop().text(" ");
  }

  /** A comma and the text, where there is one. */
  Line then(String before, @Nullable String text) {
    return text == null || text.isEmpty() ? this : comma().text(before + text);
  }

  RichText done() {
    return new RichText(pieces);
  }

  private Line add(@Nullable String text, boolean italic) {
    if (text != null && !text.isEmpty()) {
      pieces.add(new Piece(text, italic));
    }
    return this;
  }

  private boolean endsSentence() {
    String text = pieces.getLast().text().replace("”", "").replace("’", "");
    return !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private Line sign(String sign) {
    Piece last = pieces.getLast();
    int closing = last.text().endsWith("’”") ? 2 : last.text().endsWith("”") ? 1 : 0;
    if (closing > 0) {
      int inside = last.text().length() - closing;
      String closed = last.text().substring(0, inside) + sign + last.text().substring(inside);
      pieces.set(pieces.size() - 1, new Piece(closed, last.italic()));
      return this;
    }
    return text(sign);
  }
}
