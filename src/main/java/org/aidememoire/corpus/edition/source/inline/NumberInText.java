package org.aidememoire.corpus.edition.source.inline;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.aidememoire.corpus.edition.source.text.Dates;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * A number of a block together with the signs around it.
 *
 * @param position its first digit; for a number glued to a year, the first digit after the year
 */
public record NumberInText(Source source, Range block, int position, int end) {
  private static final int LONGEST = 3;
  private static final int YEAR = 4;
  private static final int LOOK_BACK = 24;
  private static final Pattern DATE_BEFORE =
      Pattern.compile("(?s).*\\b" + Dates.MONTH + "(?: [0-9]{1,2})?,? (?:1[5-9]|20)[0-9]{2}");

  /** The number of at most three digits that begins here and ends like a note mark. */
  public static Optional<NumberInText> findAt(int position, Source source, Range block) {
    int end = position;
    while (end < block.end() && isDigit(source.at(end)) && end - position <= LONGEST) {
      end++;
    }
    NumberInText number = new NumberInText(source, block, position, end);
    boolean begins = !isDigit(number.at(-1)) || number.isAfterYear();
    boolean fits = end > position && end - position <= LONGEST;
    return fits && begins && number.endsLikeMark() ? Optional.of(number) : Optional.empty();
  }

  public String label() {
    return source.slice(position, end);
  }

  /** The sign so many places from the first digit; LF outside the block. */
  public int at(int offset) {
    return source.at(position + offset, block);
  }

  public boolean endsBlock() {
    return end == block.end();
  }

  /** Whether a gap and a capital letter follow, or the end of the block. */
  public boolean endsSentence() {
    boolean capital =
        Source.isSpace(source.at(end, block)) && Character.isUpperCase(source.at(end + 1, block));
    return endsBlock() || capital;
  }

  /** Whether only digits and spaces follow in the block. */
  public boolean hasOnlyNumbersAfter() {
    int at = end;
    while (at < block.end() && (isDigit(source.at(at)) || source.at(at) == ' ')) {
      at++;
    }
    return at == block.end();
  }

  /** Whether a full date ends right before it: years have four digits, so the rest is a mark. */
  public boolean isAfterYear() {
    return isYearBefore(position);
  }

  /** Whether a full date ends before the punctuation that stands before the number. */
  public boolean isAfterYearAndSign() {
    return isYearBefore(position - 1);
  }

  /** The letters before it, with the signs between. */
  public String wordBefore() {
    int last = position;
    while (last > block.start()
        && position - last < 2
        && !Character.isLetter(source.at(last - 1))) {
      last--;
    }
    int start = last;
    while (start > block.start() && Character.isLetter(source.at(start - 1))) {
      start--;
    }
    return source.slice(start, position).strip();
  }

  private boolean isYearBefore(int yearEnd) {
    int yearStart = yearEnd - YEAR;
    if (yearStart <= block.start() || isDigit(source.at(yearStart - 1, block))) {
      return false;
    }
    int from = Math.max(block.start(), yearStart - LOOK_BACK);
    return DATE_BEFORE.matches(source.slice(from, yearEnd));
  }

  private boolean endsLikeMark() {
    int after = source.at(end, block);
    boolean decimal = ".,:".indexOf(after) >= 0 && isDigit(source.at(end + 1, block));
    return !decimal && !Character.isLetterOrDigit(after) && "-–/%°".indexOf(after) < 0;
  }

  public static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }
}
