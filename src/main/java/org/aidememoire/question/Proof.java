package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.question.rule.Overlap;
import org.jspecify.annotations.Nullable;

/** Part B of a {@link TwoPart} question: how its claim is to be proved. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Proof.Offered.class, name = "offered"),
  @JsonSubTypes.Type(value = Proof.InText.class, name = "in-text")
})
public sealed interface Proof {
  double DEFAULT_WEIGHT = 0.5;

  /** What Part B asks. */
  String ask();

  /** Its part of the question's points, above 0 and below 1. */
  double weight();

  /** Parts whose credits add up to the share of the proof. */
  List<AnswerMark.Part> mark(Response.Claim given);

  /** The credits together, from 0 to 1. */
  static double share(List<AnswerMark.Part> parts) {
    double sum = parts.stream().mapToDouble(AnswerMark.Part::credit).sum();
    // What is added up from n-ths may miss 1 by a rounding.
    return sum > 1 - 1e-9 ? 1 : Math.max(0, sum);
  }

  /**
   * Quotations to choose among.
   *
   * @param passages at least two, at least one of them right
   */
  record Offered(String ask, double weight, List<Passage> passages) implements Proof {
    public Offered {
      passages = List.copyOf(passages);
      check(ask, weight)
          .that(passages.size() >= 2, "A proof needs at least two passages to choose from.")
          .that(
              passages.stream().anyMatch(Passage::right),
              "A proof needs at least one right passage.")
          .ids(passages.stream().map(Passage::id).toList(), "passage")
          .done();
    }

    Stream<String> saysTo(Set<String> chosen) {
      return passages.stream()
          .filter(passage -> chosen.contains(passage.id()))
          .flatMap(passage -> Stream.ofNullable(passage.say()));
    }

    /** As a multiple choice: 1/n for each of n right passages, −1/n for each wrong one chosen. */
    @Override
    public List<AnswerMark.Part> mark(Response.Claim given) {
      Set<String> known = passages.stream().map(Passage::id).collect(Collectors.toSet());
      if (!known.containsAll(given.passages()) || !given.words().isEmpty()) {
        throw new IllegalArgumentException("No such passage");
      }
      long possible = passages.stream().filter(Passage::right).count();
      List<AnswerMark.Part> parts = new ArrayList<>();
      for (Passage passage : passages) {
        boolean chosen = given.passages().contains(passage.id());
        int step = chosen ? (passage.right() ? 1 : -1) : 0;
        parts.add(
            new AnswerMark.Part(
                passage.id(),
                chosen ? passage.id() : null,
                chosen == passage.right(),
                (double) step / possible));
      }
      return parts;
    }
  }

  /**
   * A quotation that may prove the claim.
   *
   * @param say what a student who chose it is told
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Passage(String id, Quote quote, boolean right, @Nullable String say) {}

  /**
   * Words to be selected in a document.
   *
   * @param accept passages, each of which proves the claim
   * @param threshold the overlap (F1) that earns everything; above 0, at most 1
   */
  record InText(String ask, double weight, Slug document, List<Quote> accept, double threshold)
      implements Proof {
    /** The id of the part of a mark that is about the selected words. */
    public static final String WORDS = "proof";

    public InText {
      accept = List.copyOf(accept);
      check(ask, weight)
          .that(!accept.isEmpty(), "A proof needs at least one accepted passage.")
          .share(threshold, "threshold of the proof")
          .that(
              accept.stream().allMatch(Overlap::hasWords),
              "An accepted passage must hold at least one word.")
          .done();
    }

    /** The {@link Overlap} with the accepted passages over the threshold, at most 1. */
    @Override
    public List<AnswerMark.Part> mark(Response.Claim given) {
      if (!given.passages().isEmpty()) {
        throw new IllegalArgumentException("No passages are offered");
      }
      double share = Overlap.of(given.words(), accept).share(threshold);
      String words = given.words().stream().map(Quote::exact).collect(Collectors.joining(" … "));
      return List.of(new AnswerMark.Part(WORDS, words.isEmpty() ? null : words, share >= 1, share));
    }
  }

  private static InvalidQuestion.Check check(String ask, double weight) {
    return new InvalidQuestion.Check()
        .text(ask, "Part B")
        .that(weight > 0 && weight < 1, "The weight of Part B must lie between 0 and 1.");
  }
}
