package org.aidememoire.question.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.Optional;

/**
 * An author's pattern for typed answers, in RE2's syntax: it runs in time linear in the answer. It
 * must match the whole answer as {@link Wording} reads it, with or without its diacritics and with
 * or without a full stop at its end; case does not matter.
 */
public final class AnswerPattern {
  private static final int LONGEST = 500;

  // RE2 writes counted repetitions out: nested or large ones would fill the memory.
  private static final Pattern COUNTED_GROUP = Pattern.compile("\\)\\{[0-9]");
  private static final Pattern LARGE_COUNT = Pattern.compile("\\{[0-9]*,?[0-9]{3,}");

  private final Pattern pattern;

  private AnswerPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Throws IllegalArgumentException where there is a {@link #findProblem}. */
  public static AnswerPattern of(String text) {
    findProblem(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    return new AnswerPattern(compile(text));
  }

  /** Why this cannot be a pattern, as a sentence for its author; empty where it can. */
  public static Optional<String> findProblem(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.of("A pattern has 1 to %d characters.".formatted(LONGEST));
    }
    if (!Wording.hasPlainSigns(text)) {
      return Optional.of(
          "The pattern \"%s\" would never match: answers are read with straight quotes and plain hyphens."
              .formatted(text));
    }
    if (COUNTED_GROUP.matcher(text).find() || LARGE_COUNT.matcher(text).find()) {
      return Optional.of(
          "The pattern \"%s\" repeats too much: a count may follow a character, not a group, and is 99 at most."
              .formatted(text));
    }
    return findSyntaxError(text);
  }

  public boolean matches(Wording wording) {
    return matchesExactly(wording) || matchesExactly(wording.withoutStop());
  }

  private boolean matchesExactly(Wording wording) {
    return pattern.matches(wording.plain()) || pattern.matches(wording.accented());
  }

  private static Optional<String> findSyntaxError(String text) {
    try {
      compile(text);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(
          "The pattern \"%s\" is not valid: %s.".formatted(text, e.getDescription()));
    }
  }

  private static Pattern compile(String text) {
    return Pattern.compile(
        Normalizer.normalize(text, Normalizer.Form.NFC), Pattern.CASE_INSENSITIVE);
  }
}
