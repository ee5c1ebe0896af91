package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Pattern;

/** Recognises an editors' heading. */
final class HeadingLines {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?s)(?:(?:No\\. ?)?[0-9]{1,4}\\. ?|\\[)?(?:(?:Draft|Circular|Editorial|Informal|Backchannel"
              + "|Extract|Excerpts?|Summary|Special|National|Intelligence|Action|Information|Study"
              + "|Unsigned|Undated|Joint|Record) )*(?:Telegram|Airgram|Memorandum|Memoranda|Letter"
              + "|Note|Notes|Minutes|Report|Message|Despatch|Paper|Statement|Record|Aide-Mémoire"
              + "|Conversation|Transcript|Address|Press|Instruction|Proposal|Position|Estimate"
              + "|Proclamation|Resolution|Agreement|Communiqué|Diary|Oral|Briefing|Talking|Question)\\b"
              + ".*|(?s)The .{3,150} to (?:the|President|Secretary|Mr\\.|Ambassador|Prime)\\b.*");
  private static final Pattern NUMBERED =
      Pattern.compile("(?s)(?:No\\. ?)?[0-9]{1,4}\\. \\p{Lu}.*");
  private static final Pattern TRAILING_MARKS = Pattern.compile("[0-9¹²³⁰-⁹ \\[\\]*]+$");
  private static final String STOPS = ".:;,?!…";
  private static final int LONGEST = 300;

  private HeadingLines() {}

  static boolean isHeading(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = withoutMarks(line);
    if (words.isEmpty()) {
      return false;
    }
    return STOPS.indexOf(words.charAt(words.length() - 1)) >= 0
        ? beginsLikeHeading(line) && words.indexOf(". ", 6) < 0
        : true;
  }

  /** Whether the words before any note marks end in punctuation. */
  static boolean endsSentence(String line) {
    String words = withoutMarks(line);
    return !words.isEmpty() && (STOPS + "”\"").indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static String withoutMarks(String line) {
    return TRAILING_MARKS.matcher(line).replaceAll("");
  }

  static boolean beginsLikeHeading(String line) {
    return line.length() <= LONGEST && (OPENING.matches(line) || NUMBERED.matches(line));
  }
}
