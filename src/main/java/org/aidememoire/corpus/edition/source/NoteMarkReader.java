package org.aidememoire.corpus.edition.source;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * Tells a number that marks a note from a number that belongs to the text. It looks at the signs on
 * both sides of the number and at the notes that exist; where both readings are possible it says
 * so.
 */
final class NoteMarkReader {
  private static final int LONGEST = 3;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern TAKES_NUMBER =
      Pattern.compile(
          "(?i)(?:nos?|vols?|pp?|pars?|arts?|secs?|chaps?|figs?|tabs?|parts?|article|volume"
              + "|chapter|section|annex|appendix|number|paragraph|page|document|telegram|phase"
              + "|january|february|march|april|may|june|july|august|september|october|november"
              + "|december)\\.?");

  private final Source source;
  private final Report report;
  private final NoteMarks notes;

  NoteMarkReader(Source source, Report report, NoteMarks notes) {
    this.source = source;
    this.report = report;
    this.notes = notes;
  }

  /** The note mark that begins at this position of a block. */
  Optional<Token> findAt(int position, Range block, boolean heading) {
    int point = source.at(position);
    if (SUPERSCRIPTS.indexOf(point) >= 0) {
      return Optional.of(superscript(position, block));
    }
    if (!isDigit(point) || isDigit(source.at(position - 1, block))) {
      return Optional.empty();
    }
    Range number = new Range(position, digitsEnd(position, block));
    boolean mark =
        number.length() <= LONGEST
            && endsWell(number, block)
            && (isGlued(number, block) || isSpaced(number, block, heading));
    return mark ? Optional.of(read(number)) : Optional.empty();
  }

  private Token read(Range number) {
    String label = source.slice(number);
    notes.read(label, number.start());
    return new Token(Token.Type.NOTE_MARK, number.start(), number.end(), label);
  }

  private Token superscript(int position, Range block) {
    int end = position;
    StringBuilder label = new StringBuilder();
    while (end < block.end() && SUPERSCRIPTS.indexOf(source.at(end)) >= 0) {
      label.append(SUPERSCRIPTS.indexOf(source.at(end++)));
    }
    notes.read(label.toString(), position);
    return new Token(Token.Type.NOTE_MARK, position, end, label.toString());
  }

  /** Whether the number stands right behind a word or its punctuation and can only be a mark. */
  private boolean isGlued(Range number, Range block) {
    String label = source.slice(number);
    boolean letter = Character.isLetter(source.at(number.start() - 1, block));
    if (!letter && !followsPunctuation(number.start(), block)) {
      return false;
    }
    String word = wordBefore(number.start(), block);
    if (!notes.hasNote(label)) {
      reportWithoutNote(number, word);
      return false;
    }
    boolean name = letter ? isCode(word) : TAKES_NUMBER.matches(word);
    return !name || decideName(number, word);
  }

  /** A name such as U2 or No.3 keeps its number, unless it can be the mark that comes next. */
  private boolean decideName(Range number, String word) {
    String label = source.slice(number);
    boolean mark = notes.isNext(label) && !TAKES_NUMBER.matches(word) && word.length() > 1;
    if (notes.isUnmarked(label)) {
      report.warn(
          number.start(),
          "%s may be a name with a number or a word with the mark of note %s; it is read as %s."
              .formatted(
                  Report.excerpt(word + label), label, mark ? "a note mark" : "part of the text"));
    }
    return mark;
  }

  private void reportWithoutNote(Range number, String word) {
    if (!isCode(word) && !TAKES_NUMBER.matches(word)) {
      report.warn(
          number.start(),
          "%s ends in a number that may mark a note, but there is no such note; it is kept."
              .formatted(Report.excerpt(word + source.slice(number))));
    }
  }

  /** A mark set apart by a space: at the end of a heading, or after the end of a sentence. */
  private boolean isSpaced(Range number, Range block, boolean heading) {
    String label = source.slice(number);
    if (source.at(number.start() - 1, block) != ' ' || !notes.isNext(label)) {
      return false;
    }
    return heading ? closesHeading(number, block) : followsSentence(number, block);
  }

  private boolean closesHeading(Range number, Range block) {
    for (int at = number.end(); at < block.end(); at++) {
      if (!isDigit(source.at(at)) && source.at(at) != ' ') {
        return false;
      }
    }
    String word = wordBefore(number.start() - 1, block);
    boolean last = number.end() == block.end();
    if (last && TAKES_NUMBER.matches(word)) {
      report.warn(
          number.start(),
          "The number that ends the heading may belong to it; it is read as a note mark.");
    }
    return true;
  }

  private boolean followsSentence(Range number, Range block) {
    int before = source.at(number.start() - 2, block);
    boolean last = number.end() == block.end();
    boolean capital =
        source.at(number.end(), block) == ' '
            && Character.isUpperCase(source.at(number.end() + 1, block));
    boolean mark = ".!?”\"".indexOf(before) >= 0 && (last || capital);
    if (mark) {
      report.warn(
          number.start(),
          "The number %s after the sentence is read as a note mark."
              .formatted(source.slice(number)));
    }
    return mark;
  }

  private boolean followsPunctuation(int position, Range block) {
    int before = source.at(position - 1, block);
    int second = source.at(position - 2, block);
    boolean stop = ".,;:!?…".indexOf(before) >= 0 && !isDigit(second);
    boolean closer = "”\"’')]*".indexOf(before) >= 0;
    return (stop || closer) && !Source.isSpace(second);
  }

  private boolean endsWell(Range number, Range block) {
    int after = source.at(number.end(), block);
    int second = source.at(number.end() + 1, block);
    boolean decimal = ".,:".indexOf(after) >= 0 && isDigit(second);
    return !decimal && !Character.isLetterOrDigit(after) && "-–/%°".indexOf(after) < 0;
  }

  /** The letters before a position, passing over the punctuation between. */
  private String wordBefore(int position, Range block) {
    int end = position;
    while (end > block.start() && !Character.isLetter(source.at(end - 1)) && position - end < 3) {
      end--;
    }
    int start = end;
    while (start > block.start() && Character.isLetter(source.at(start - 1))) {
      start--;
    }
    return source.slice(start, position).strip();
  }

  private static boolean isCode(String word) {
    return word.codePoints().allMatch(p -> !Character.isLetter(p) || Character.isUpperCase(p))
        && word.length() <= 4;
  }

  private int digitsEnd(int start, Range block) {
    int end = start;
    while (end < block.end() && isDigit(source.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }
}
