package org.aidememoire.question;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.aidememoire.question.rule.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A word or a few, typed.
 *
 * @param accept literal answers, at least one; the first is shown as the right answer
 * @param patterns RE2 patterns, each of which must match the whole answer as {@link Wording} reads
 *     it, with or without its diacritics; case does not matter
 */
public record ShortText(Prompt prompt, List<String> accept, List<String> patterns)
    implements Question {
  private static final int LONGEST_PATTERN = 500;

  public ShortText {
    accept = List.copyOf(accept);
    patterns = List.copyOf(patterns);
    InvalidQuestion.Check check = new InvalidQuestion.Check();
    check.that(!accept.isEmpty(), "A short text needs at least one literal answer to show.");
    accept.forEach(literal -> checkLiteral(literal, check));
    patterns.forEach(pattern -> checkPattern(pattern, check));
    check.done();
  }

  /**
   * 1 where the answer, read as {@link Wording} says, equals a literal answer or matches a pattern,
   * else 0. A full stop at the end of the answer is passed over where nothing agrees with it.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Words words = response.as(Response.Words.class, this);
    Wording wording = Wording.of(words.text());
    AnswerMark.Match match = match(wording);
    if (match == null && wording.endsInStop()) {
      wording = wording.withoutStop();
      match = match(wording);
    }
    return new AnswerMark.ByWording(match == null ? 0 : 1, wording.plain(), match);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Words(accept.getFirst()));
  }

  private AnswerMark.@Nullable Match match(Wording wording) {
    for (String literal : accept) {
      if (Wording.of(literal).plain().equals(wording.plain())) {
        return new AnswerMark.Match(literal, false);
      }
    }
    for (String pattern : patterns) {
      Pattern compiled = compile(pattern);
      if (compiled.matches(wording.plain()) || compiled.matches(wording.accented())) {
        return new AnswerMark.Match(pattern, true);
      }
    }
    return null;
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(
        Normalizer.normalize(pattern, Normalizer.Form.NFC), Pattern.CASE_INSENSITIVE);
  }

  private static void checkLiteral(String literal, InvalidQuestion.Check check) {
    check
        .that(!Wording.of(literal).plain().isEmpty(), "An accepted answer has no text.")
        .that(
            literal.codePointCount(0, literal.length()) <= Response.LONGEST_WORDS,
            "An accepted answer may have %d characters at most.",
            Response.LONGEST_WORDS);
  }

  private static void checkPattern(String pattern, InvalidQuestion.Check check) {
    check.that(
        pattern.length() <= LONGEST_PATTERN,
        "A pattern may have %d characters at most.",
        LONGEST_PATTERN);
    try {
      compile(pattern);
    } catch (PatternSyntaxException e) {
      check.that(false, "The pattern \"%s\" is not valid: %s.", pattern, e.getDescription());
    }
  }
}
