package org.aidememoire.question;

import java.util.List;
import java.util.Optional;
import org.aidememoire.question.rule.AnswerPattern;
import org.aidememoire.question.rule.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A word or a few, typed.
 *
 * @param accept literal answers, at least one; the first is shown as the right answer
 * @param patterns {@link AnswerPattern}s, for answers that cannot be listed
 */
public record ShortText(Prompt prompt, List<String> accept, List<String> patterns)
    implements Question {
  public ShortText {
    accept = List.copyOf(accept);
    patterns = List.copyOf(patterns);
    InvalidQuestion.Check check = new InvalidQuestion.Check();
    check.that(!accept.isEmpty(), "A short text needs at least one literal answer to show.");
    accept.forEach(literal -> checkLiteral(literal, check));
    patterns.stream()
        .flatMap(pattern -> AnswerPattern.findProblem(pattern).stream())
        .forEach(check::problem);
    check.done();
  }

  /**
   * 1 where the answer, read as {@link Wording} says, equals a literal answer or matches a pattern,
   * else 0. One full stop more or less at the end makes no difference.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Words words = response.as(Response.Words.class, this);
    Wording wording = Wording.of(words.text());
    AnswerMark.Match match = match(wording);
    return new AnswerMark.ByWording(match == null ? 0 : 1, wording.plain(), match);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Words(accept.getFirst()));
  }

  private AnswerMark.@Nullable Match match(Wording wording) {
    for (String literal : accept) {
      if (Wording.of(literal).agreesWith(wording)) {
        return new AnswerMark.Match(literal, false);
      }
    }
    for (String pattern : patterns) {
      if (AnswerPattern.of(pattern).matches(wording)) {
        return new AnswerMark.Match(pattern, true);
      }
    }
    return null;
  }

  private static void checkLiteral(String literal, InvalidQuestion.Check check) {
    check
        .that(!Wording.of(literal).plain().isEmpty(), "An accepted answer has no text.")
        .that(
            literal.codePointCount(0, literal.length()) <= Response.LONGEST_WORDS,
            "An accepted answer may have %d characters at most.",
            Response.LONGEST_WORDS);
  }
}
