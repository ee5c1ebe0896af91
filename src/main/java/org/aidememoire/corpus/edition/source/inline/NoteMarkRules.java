package org.aidememoire.corpus.edition.source.inline;

import com.google.re2j.Pattern;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * Judges whether a number marks a note or belongs to the text, by the signs around it and the notes
 * that exist.
 */
final class NoteMarkRules {
  /** What a number is. */
  enum Verdict {
    MARK,
    /** Read as a mark, and reported. */
    DOUBTFUL_MARK,
    /** Kept as text, and reported. */
    DOUBTFUL_TEXT,
    /** It looks like a mark, but there is no such note: kept as text, and reported. */
    WITHOUT_NOTE,
    TEXT
  }

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(?:nos?|vols?|pp?|pars?|arts?|secs?|chs?|chaps?|figs?|pts?)\\.");
  private static final Pattern TAKES_NUMBER =
      Pattern.compile(
          "(?i)(?:nos?|vols?|pp?|tab|part|article|volume|chapter|section|annex|appendix|number"
              + "|paragraph|page|document|telegram|phase|point|version|draft|january|february"
              + "|march|april|may|june|july|august|september|october|november|december)\\.?");
  private static final int CODE = 4;

  private final NoteMarks notes;

  NoteMarkRules(NoteMarks notes) {
    this.notes = notes;
  }

  Verdict judge(NumberInText number, boolean heading) {
    int before = number.at(-1);
    if (NumberInText.isDigit(before)) {
      return notes.isUnmarked(number.label()) ? Verdict.MARK : Verdict.WITHOUT_NOTE;
    }
    if (Character.isLetter(before)) {
      return afterLetter(number);
    }
    if (before == ' ') {
      return heading ? closingHeading(number) : afterSentence(number);
    }
    return isPunctuation(number) ? afterPunctuation(number) : Verdict.TEXT;
  }

  /** A word and a number may be a name, such as U2 or NSC68. */
  private Verdict afterLetter(NumberInText number) {
    String word = number.wordBefore();
    boolean name = isCode(word) || TAKES_NUMBER.matches(word);
    if (!notes.hasNote(number.label())) {
      return name ? Verdict.TEXT : Verdict.WITHOUT_NOTE;
    }
    if (!name) {
      return Verdict.MARK;
    }
    if (!notes.isUnmarked(number.label())) {
      return Verdict.TEXT;
    }
    boolean likely = notes.isExpected(number.label()) && word.length() > 1;
    return likely ? Verdict.DOUBTFUL_MARK : Verdict.DOUBTFUL_TEXT;
  }

  private Verdict afterPunctuation(NumberInText number) {
    if (".,;:".indexOf(number.at(-1)) >= 0 && NumberInText.isDigit(number.at(-2))) {
      return afterNumber(number);
    }
    boolean abbreviation = ABBREVIATION.matches(number.wordBefore());
    if (!notes.hasNote(number.label())) {
      return abbreviation ? Verdict.TEXT : Verdict.WITHOUT_NOTE;
    }
    if (!abbreviation) {
      return Verdict.MARK;
    }
    return notes.isUnmarked(number.label()) ? Verdict.DOUBTFUL_TEXT : Verdict.TEXT;
  }

  /** Between two numbers, a comma or a stop may be part of one number: 162.3 or 5,408. */
  private Verdict afterNumber(NumberInText number) {
    String label = number.label();
    if (!notes.isExpected(label) || number.at(-1) == ':') {
      return Verdict.TEXT;
    }
    if (number.at(-1) == ';' || number.isAfterYearAndSign()) {
      return Verdict.MARK;
    }
    boolean thousands = number.at(-1) == ',' && label.length() == 3;
    boolean decimal = number.at(-1) == '.' && !number.endsSentence();
    if (thousands) {
      return Verdict.TEXT;
    }
    return decimal ? Verdict.DOUBTFUL_TEXT : Verdict.DOUBTFUL_MARK;
  }

  private Verdict closingHeading(NumberInText number) {
    if (!notes.isExpected(number.label()) || !number.hasOnlyNumbersAfter()) {
      return Verdict.TEXT;
    }
    boolean takesNumber = TAKES_NUMBER.matches(number.wordBefore());
    return takesNumber && number.endsBlock() ? Verdict.DOUBTFUL_MARK : Verdict.MARK;
  }

  private Verdict afterSentence(NumberInText number) {
    boolean sentence = ".!?”\"".indexOf(number.at(-2)) >= 0;
    boolean mark = sentence && number.endsSentence() && notes.isExpected(number.label());
    return mark ? Verdict.DOUBTFUL_MARK : Verdict.TEXT;
  }

  /** Punctuation that closes a word, not a sign that opens one. */
  private static boolean isPunctuation(NumberInText number) {
    int before = number.at(-1);
    int second = number.at(-2);
    boolean afterWord = Character.isLetterOrDigit(second) || "”\"’')]".indexOf(second) >= 0;
    boolean stop = ".,;:!?".indexOf(before) >= 0 && afterWord;
    boolean closer = "”\"’')]*".indexOf(before) >= 0 && !Source.isSpace(second);
    return stop || closer || before == '…';
  }

  private static boolean isCode(String word) {
    return word.length() <= CODE && word.codePoints().allMatch(Character::isUpperCase);
  }
}
