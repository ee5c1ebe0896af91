package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.question.rule.Shuffle;
import org.aidememoire.question.rule.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a document in which some words are missing (W. L. Taylor, "Cloze procedure: a new
 * tool for measuring readability", Journalism Quarterly 30, 1953). What is right is what the author
 * wrote.
 *
 * @param passage the words of the document, without gaps
 * @param gaps in the order of the text, not overlapping
 */
public record Cloze(Prompt prompt, Quote passage, List<Gap> gaps) implements Question {

  /**
   * @param id permanent within its question
   * @param start where the missing words begin, in code points of the passage
   * @param end where they end, exclusive
   * @param accept other words that are as good; none where one is chosen from a list
   * @param others wrong words, offered in a list with the right ones; empty where the words are
   *     typed
   * @param weight its part of the credit, in proportion to the weights of all gaps; above 0
   */
  public record Gap(
      String id, int start, int end, List<String> accept, List<Other> others, double weight) {
    public Gap {
      accept = List.copyOf(accept);
      others = List.copyOf(others);
      new InvalidQuestion.Check()
          .id(id)
          .that(start >= 0 && end > start, "Gap %s holds no words.", id)
          .that(weight > 0 && weight <= 100, "The weight of gap %s must be above 0.", id)
          .that(
              accept.isEmpty() || others.isEmpty(),
              "Gap %s is either typed, with other words that are accepted, or chosen from a list.",
              id)
          .done();
    }

    /** What is said to somebody who chose these words. */
    public Optional<String> findSay(String given) {
      Wording wording = Wording.of(given);
      return others.stream()
          .filter(other -> Wording.of(other.text()).equals(wording))
          .findFirst()
          .map(Other::say);
    }
  }

  /**
   * @param say what a student who chose it is told
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Other(String text, @Nullable String say) {
    public Other {
      new InvalidQuestion.Check().text(text, "A wrong choice").done();
    }
  }

  public Cloze {
    gaps = List.copyOf(gaps);
    int length = passage.exact().codePointCount(0, passage.exact().length());
    InvalidQuestion.Check check =
        new InvalidQuestion.Check()
            .that(!gaps.isEmpty(), "A cloze needs at least one gap.")
            .ids(gaps.stream().map(Gap::id).toList(), "gap");
    int before = 0;
    for (Gap gap : gaps) {
      check.that(gap.end() <= length, "Gap %s lies outside the passage.", gap.id());
      check.that(gap.start() >= before, "Gap %s overlaps the one before it.", gap.id());
      before = gap.end();
    }
    check.done();
    for (Gap gap : gaps) {
      List<Wording> choices = choices(passage, gap).stream().map(Wording::of).toList();
      check.that(
          choices.stream().distinct().count() == choices.size(),
          "The choices of gap %s must differ.",
          gap.id());
    }
    check.done();
  }

  /**
   * The share of the gaps that hold the author's words, or others that are accepted, each by its
   * weight over the sum of all weights (Moodle's embedded answers; QTI 2.1, mapResponse). Words
   * that are typed are compared as {@link Wording} reads them; what is chosen from a list is that
   * choice or another.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Map<String, String> given = response.as(Response.Pairs.class, this).answers();
    if (!gaps.stream().map(Gap::id).toList().containsAll(given.keySet())) {
      throw new IllegalArgumentException("No such gap in " + id());
    }
    double all = gaps.stream().mapToDouble(Gap::weight).sum();
    double share = 0;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (Gap gap : gaps) {
      String words = given.get(gap.id());
      boolean right = words != null && isRight(gap, words);
      double credit = right ? gap.weight() / all : 0;
      share += credit;
      parts.add(new AnswerMark.Part(gap.id(), words, right, credit));
    }
    boolean full = parts.stream().allMatch(AnswerMark.Part::right);
    return new AnswerMark.ByParts(full ? 1 : share, parts);
  }

  private boolean isRight(Gap gap, String given) {
    Wording wording = Wording.of(given);
    if (!gap.others().isEmpty() && !isChoice(gap, wording)) {
      throw new IllegalArgumentException("No such choice in gap " + gap.id());
    }
    Wording authors = Wording.of(words(gap));
    if (!gap.others().isEmpty()) {
      return authors.equals(wording);
    }
    return authors.agreesWith(wording)
        || gap.accept().stream().anyMatch(other -> Wording.of(other).agreesWith(wording));
  }

  private boolean isChoice(Gap gap, Wording wording) {
    return choices(passage, gap).stream().anyMatch(text -> Wording.of(text).equals(wording));
  }

  @Override
  public Optional<Response> rightAnswer() {
    Map<String, String> right = new LinkedHashMap<>();
    gaps.forEach(gap -> right.put(gap.id(), words(gap)));
    return Optional.of(new Response.Pairs(right));
  }

  @Override
  public List<String> saysTo(Response response) {
    return response instanceof Response.Pairs(Map<String, String> given)
        ? gaps.stream()
            .flatMap(gap -> gap.findSay(given.getOrDefault(gap.id(), "")).stream())
            .toList()
        : List.of();
  }

  /** What the author wrote there. */
  public String words(Gap gap) {
    return text(passage, gap.start(), gap.end());
  }

  /** The words of the passage between two of its code points. */
  public String text(int start, int end) {
    return text(passage, start, end);
  }

  /**
   * What one attempt offers for a gap, always the same for the same seed; none where it is typed.
   */
  public List<String> shownChoices(Gap gap, long seed) {
    return gap.others().isEmpty()
        ? List.of()
        : Shuffle.of(choices(passage, gap), seed, id() + "/" + gap.id());
  }

  private static List<String> choices(Quote passage, Gap gap) {
    List<String> choices = new ArrayList<>();
    choices.add(text(passage, gap.start(), gap.end()));
    gap.others().forEach(other -> choices.add(other.text()));
    return choices;
  }

  private static String text(Quote passage, int start, int end) {
    String all = passage.exact();
    return all.substring(all.offsetByCodePoints(0, start), all.offsetByCodePoints(0, end));
  }
}
