package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Dates;
import org.aidememoire.corpus.edition.source.text.NoteSigns;
import org.aidememoire.corpus.edition.source.text.Superscripts;

/**
 * The numbers and signs of a text that look like note marks, before it is known which notes there
 * are.
 */
final class MarkCandidates {
  private static final Pattern GLUED =
      Pattern.compile(
          "[\\p{L}”\"’')\\]?!]([0-9]{1,3})\\b|[\\p{L}0-9”\"’')\\]][.,;:]([0-9]{1,3})(?:\\s|$)");
  private static final Pattern AFTER_SENTENCE =
      Pattern.compile("[.!?”\"] ([0-9]{1,3})(?: \\p{Lu}|$)");
  private static final Pattern AFTER_YEAR =
      Pattern.compile(
          Dates.MONTH + "(?: [0-9]{1,2})?,? (?:1[5-9]|20)[0-9]{2}[.,;:]?([0-9]{1,3})\\b");
  private static final Pattern BRACKETED = Pattern.compile("\\[([0-9]{1,3})\\]");
  private static final Pattern EMPHASIS =
      Pattern.compile("(^|[\\s(\\[“\"])\\*{1,2}[^*\\s](?:[^*]*[^*\\s])?\\*{1,2}");
  private static final Pattern SIGN =
      Pattern.compile("[^\\s*†‡§║](" + NoteSigns.LABEL + ")(?:[\\s,.;:)\\]”\"]|$)");
  private static final Pattern SIGN_AT_END = Pattern.compile(" (" + NoteSigns.LABEL + ")$");
  private static final Pattern AT_END = Pattern.compile(" ([0-9]{1,3})((?: [0-9]{1,3})*)$");

  private MarkCandidates() {}

  static Set<String> in(List<Chunk> text) {
    Set<String> labels = new HashSet<>();
    for (Chunk chunk : text) {
      addAll(GLUED.matcher(chunk.text()), labels);
      addAll(AFTER_SENTENCE.matcher(chunk.text()), labels);
      addAll(AFTER_YEAR.matcher(chunk.text()), labels);
      addAll(BRACKETED.matcher(chunk.text()), labels);
      addAll(AT_END.matcher(chunk.text()), labels);
      addSigns(chunk.text(), labels);
      addSuperscripts(chunk.text(), labels);
    }
    return labels;
  }

  /** Most lines have no such sign; asterisks around words are italics. */
  private static void addSigns(String line, Set<String> labels) {
    if (line.codePoints().anyMatch(NoteSigns::is)) {
      String plain = EMPHASIS.matcher(line).replaceAll("$1");
      addAll(SIGN.matcher(plain), labels);
      addAll(SIGN_AT_END.matcher(plain), labels);
    }
  }

  private static void addSuperscripts(String line, Set<String> labels) {
    line.codePoints()
        .map(Superscripts::digit)
        .filter(digit -> digit >= 0)
        .forEach(digit -> labels.add(String.valueOf(digit)));
  }

  private static void addAll(Matcher matcher, Set<String> labels) {
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String found = matcher.group(group);
        if (found != null) {
          labels.addAll(List.of(found.strip().split(" ")));
        }
      }
    }
  }
}
