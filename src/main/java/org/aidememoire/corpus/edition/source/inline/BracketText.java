package org.aidememoire.corpus.edition.source.inline;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/** What the words in a pair of square brackets are. */
final class BracketText {
  private static final Pattern PAGE =
      Pattern.compile("(?i)page\\s+([0-9]{1,5}[a-z]?|[ivxlcdm]{1,12})");
  private static final Pattern OMISSION =
      Pattern.compile(
          "(?is)(?:omitted|here omitted|here follows?|remainder|illegible|gap|blank|deleted|excised)"
              + "\\b.*|.*\\b(?:omitted|not declassified|not printed|not legible|illegible)\\b.*");
  private static final Pattern ONLY_DOTS = Pattern.compile("[.…\\s]+|[-–—]{2,}");
  private static final Pattern SIGNED_BY_EDITOR =
      Pattern.compile(
          "(?is)(?:(?:translator|editor|transcriber)['’]?s?['’]? note|(?:ed|tr|trans)\\. ?note"
              + "|(?:ed|tr|trans|eds)\\.?:).*|.*[-–—:] ?(?:ed|eds|tr|trans)\\.?");

  private BracketText() {}

  /** The label of the page that a page mark names. */
  static Optional<String> findPage(String words) {
    Matcher matcher = PAGE.matcher(words);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static boolean isSic(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    return word.equals("sic") || word.equals("sic!") || word.equals("sic.");
  }

  static boolean isOmission(String words) {
    return OMISSION.matches(words) || isOnlyDots(words);
  }

  /** Dots in brackets leave something out, but do not say who left it out. */
  static boolean isOnlyDots(String words) {
    return ONLY_DOTS.matches(words);
  }

  /** Whether the bracket says itself that an editor or a translator wrote it. */
  static boolean namesItsAuthor(String words) {
    return SIGNED_BY_EDITOR.matches(words);
  }
}
