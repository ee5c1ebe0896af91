package org.aidememoire.question.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * A passage taken apart: words that stand, each with the gap that follows them.
 *
 * @param language of the passage, as a tag
 * @param end the words after the last gap
 */
public record Gaps(String language, List<Gap> gaps, String end) {

  /**
   * @param before the words before the gap
   * @param number counted from 1
   * @param choices what is offered; empty where the words are typed
   * @param given empty where nothing was
   * @param expected the author's words; null where they may not be seen
   * @param say what a student who chose this is told; null where there is nothing
   */
  public record Gap(
      String before,
      String id,
      int number,
      List<String> choices,
      String given,
      boolean right,
      @Nullable String expected,
      @Nullable String say) {}

  static Gaps ask(Cloze cloze, @Nullable Response response, long seed, Places places) {
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    for (Cloze.Gap gap : cloze.gaps()) {
      gaps.add(
          new Gap(
              cloze.text(at, gap.start()),
              gap.id(),
              gaps.size() + 1,
              cloze.shownChoices(gap, seed),
              given(response, gap),
              false,
              null,
              null));
      at = gap.end();
    }
    return new Gaps(places.language(cloze.passage()), gaps, rest(cloze, at));
  }

  static Gaps review(
      Cloze cloze, @Nullable Response response, AnswerMark mark, Shown shown, Places places) {
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    for (Cloze.Gap gap : cloze.gaps()) {
      String given = given(response, gap);
      gaps.add(
          new Gap(
              cloze.text(at, gap.start()),
              gap.id(),
              gaps.size() + 1,
              List.of(),
              given,
              shown.right() && isRight(mark, gap),
              shown.right() ? cloze.words(gap) : null,
              shown.says() ? gap.findSay(given).orElse(null) : null));
      at = gap.end();
    }
    return new Gaps(places.language(cloze.passage()), gaps, rest(cloze, at));
  }

  private static String rest(Cloze cloze, int at) {
    String exact = cloze.passage().exact();
    return cloze.text(at, exact.codePointCount(0, exact.length()));
  }

  private static String given(@Nullable Response response, Cloze.Gap gap) {
    return response instanceof Response.Pairs(Map<String, String> answers)
        ? answers.getOrDefault(gap.id(), "")
        : "";
  }

  private static boolean isRight(AnswerMark mark, Cloze.Gap gap) {
    Optional<AnswerMark.Part> part =
        mark instanceof AnswerMark.ByParts parts ? parts.findPart(gap.id()) : Optional.empty();
    return part.map(AnswerMark.Part::right).orElse(false);
  }
}
