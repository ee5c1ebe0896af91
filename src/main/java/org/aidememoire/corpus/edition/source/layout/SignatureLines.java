package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.OptionalInt;
import org.aidememoire.corpus.edition.source.text.Dates;

/** Recognises who signed a paper, on a line of its own or behind the last sentence. */
final class SignatureLines {
  private static final String WORD =
      "(?:(?:\\p{Lu}\\. ?){1,4}|\\p{Lu}\\[\\p{Ll}+\\.?\\]|\\p{Lu}[\\p{L}’'-]+|de|von|van|der|den|la|le|Jr\\.|Sr\\.|II|III)";
  private static final String NAME = "(?:" + WORD + "(?:,? ?" + WORD + "){0,5})";
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:/s/ ?|\\[?[Ss]igned\\]?[: ] ?|\\((?:s|sgd\\.?)\\) ?)?" + NAME + "[0-9 ]*");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:Very |Most )?(?:[Ss]incerely|[Rr]espectfully|[Ff]aithfully|[Tt]ruly|[Cc]ordially"
              + "|Yours|With .{0,60}(?:regards|wishes|respect|greetings))[\\p{L} ]{0,40},?");
  private static final Pattern GLUED =
      Pattern.compile("(?s)(.*?[.!?…][”\"’')\\]]*) (" + NAME + ",? " + Dates.DATE + "\\.?)");
  private static final Pattern GLUED_INITIALS =
      Pattern.compile("(?s)(.*?[.!?…][”\"’')\\]]*) ((?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}’'-]+)");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?s).*\\p{Ll}{2,}[.!?…][”\"’')\\]]*");
  private static final int LONGEST = 70;
  private static final int TAIL = 200;

  private SignatureLines() {}

  /** A line of nothing but a name, a closing formula or a date. */
  static boolean isSignature(String line) {
    return line.length() <= LONGEST
        && (ALONE.matches(line) || CLOSING.matches(line) || Dates.isDate(line));
  }

  /** A name of one word may as well be a heading or an answer. */
  static boolean isDoubtful(String line) {
    return line.indexOf(' ') < 0 && line.indexOf('.') < 0;
  }

  /** Where a signature with a date begins behind the last sentence, in code points. */
  static OptionalInt findGlued(String paragraph) {
    return find(GLUED, paragraph);
  }

  /** Where a name with initials begins behind the last sentence, in code points. */
  static OptionalInt findGluedName(String paragraph) {
    return find(GLUED_INITIALS, paragraph);
  }

  private static OptionalInt find(Pattern pattern, String paragraph) {
    int cut = Math.max(0, paragraph.length() - TAIL);
    Matcher matcher = pattern.matcher(paragraph.substring(cut));
    return matcher.matches() && SENTENCE_END.matches(matcher.group(1))
        ? OptionalInt.of(paragraph.codePointCount(0, cut + matcher.start(2)))
        : OptionalInt.empty();
  }
}
