package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.aidememoire.corpus.edition.source.text.EntryLabel;
import org.aidememoire.corpus.edition.source.text.NoteSigns;

/**
 * The number or sign with which a note begins.
 *
 * @param text as the mark in the text has it: {@code 2}, {@code †}
 * @param rank its place among the notes of its own sort, from 0
 * @param length how many code points of the line it takes, with the space after it
 */
record NoteLabel(String text, int rank, int length) {
  private static final Pattern SIGN = Pattern.compile("(" + NoteSigns.LABEL + ")(?:\\.?\\s+|\\.?)");
  private static final Pattern NOTE_LIKE =
      Pattern.compile("(?s)[(\\[]?(?:[0-9]{1,3}\\b|[*†‡§║‖¶#]|[a-zA-Z][.)\\]]\\s).*");

  static Optional<NoteLabel> find(String line) {
    Optional<NoteLabel> number =
        EntryLabel.find(line)
            .filter(EntryLabel::isNumber)
            .map(label -> number(label.ordinal() - 1, label.length()));
    return number.or(() -> sign(line));
  }

  /** Whether a line without a label that we know still looks as if it had one. */
  static boolean isNoteLike(String line) {
    return NOTE_LIKE.matches(line);
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  private static NoteLabel number(int number, int length) {
    return new NoteLabel(String.valueOf(number), number, length);
  }

  /** An asterisk right before a word opens italics. */
  private static Optional<NoteLabel> sign(String line) {
    Matcher sign = SIGN.matcher(line);
    if (!sign.lookingAt() || sign.end() == line.length()) {
      return Optional.empty();
    }
    String text = sign.group(1);
    boolean spaced = Character.isWhitespace(line.charAt(sign.end() - 1));
    return text.startsWith("*") && !spaced
        ? Optional.empty()
        : Optional.of(new NoteLabel(text, NoteSigns.rank(text), sign.end()));
  }
}
