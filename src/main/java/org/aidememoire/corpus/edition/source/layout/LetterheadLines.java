package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Pattern;
import org.aidememoire.corpus.edition.source.text.Dates;

/**
 * Recognises what stands above the text on a paper: markings, datelines, subject lines, numbers.
 */
final class LetterheadLines {
  private static final String MARKING =
      "(?:top secret|secret|confidential|restricted|unclassified|official use only"
          + "|limited official use|personal|private|urgent|eyes only|niact|nodis|exdis|limdis"
          + "|priority|immediate|flash|verbatim(?: text)?|informal|security information"
          + "|restricted data|sensitive|strictly confidential|translation|copy|draft)";
  private static final Pattern MARKINGS =
      Pattern.compile("(?i)\\(?" + MARKING + "(?:[ ,;/.—–-]+" + MARKING + ")*[.)]?[0-9 ]*");
  private static final String TIME =
      "(?:[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?(?:[ap]\\.?m\\.?|noon|midnight))?|[0-9]{4}Z?|[Nn]oon|[Mm]idnight)";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\[?\\p{Lu}[\\p{L}.’' ,?\\[\\]()-]{0,70},\\]? \\[?)?(?:"
              + Dates.DATE
              + "|[Uu]ndated)(?:,? ?[,—–-]+ ?"
              + TIME
              + "(?: ?[—–-] ?"
              + TIME
              + ")?)?\\]?\\.?\\]?[0-9 ]*");
  private static final Pattern LIKE_DATELINE =
      Pattern.compile(
          "\\[?\\p{Lu}[\\p{L}.’' ?\\[\\]()-]{0,50},\\]? .*(?:"
              + Dates.MONTH
              + ".*\\b[12][0-9]{3}\\b|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}).*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:A|An|The|In|On|At|As|By|For|From|To|This|That|Since|After|Before|During|Until|When"
              + "|We|I|He|She|It|They|With|Although|While)\\b.*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:subject|subj|participants|present|reference|references|ref|re|place|date|time"
              + "|distribution|copies to|enclosures?|attachments?|drafted by|approved by)"
              + "(?::.*|[0-9 ]*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:telegram|note|despatch|memorandum|circular) )?(?:no\\. ?)?"
              + "[a-z]{0,4}[ -]?[0-9]{1,6}(?:[/.][0-9a-z]{1,4})*\\.?[0-9 ]*");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?i)(?:enclosure|annex|attachment|appendix|tab|exhibit|schedule|subenclosure)"
              + "(?: [0-9a-z]{1,4})?[0-9 ]*");
  private static final Pattern TELEGRAM =
      Pattern.compile(
          "[0-9]{1,5}\\. (?:From|To) \\p{Lu}.{0,100}|(?i:telegram from|telegram to).{0,100}");

  private static final int LONGEST = 300;

  private LetterheadLines() {}

  static boolean isLetterhead(String line) {
    return line.length() <= LONGEST && hasShape(line);
  }

  /** A place and a date with something else between or behind them. */
  static boolean looksLikeDateline(String line) {
    return LIKE_DATELINE.matches(line) && !SENTENCE.matches(line);
  }

  private static boolean hasShape(String line) {
    return MARKINGS.matches(line)
        || DATELINE.matches(line)
        || LABELLED.matches(line)
        || NUMBER.matches(line)
        || TELEGRAM.matches(line)
        || isAttached(line);
  }

  /** Lines that name the participants of a talk follow such a line without labels of their own. */
  static boolean opensNames(String line) {
    return line.length() <= LONGEST && LABELLED.matches(line);
  }

  /** Whether the line announces a document attached to the one before it. */
  static boolean isAttached(String line) {
    return line.length() <= LONGEST && ATTACHED.matches(line);
  }
}
