package org.aidememoire.corpus.citation;

import java.util.List;
import java.util.stream.Collectors;

/** A line of print, some of it in italics. */
public record RichText(List<Piece> pieces) {
  public record Piece(String text, boolean italic) {}

  public RichText {
    pieces = List.copyOf(pieces);
  }

  /** The same words without italics. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
