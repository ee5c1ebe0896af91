package org.aidememoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;

/**
 * A claim (Part A) and the words that prove it (Part B): an evidence-based selected response.
 *
 * @param options of Part A, one of them right
 * @param allOrNothing whether only a right claim with a full proof earns anything
 */
public record TwoPart(Prompt prompt, List<Option> options, Proof proof, boolean allOrNothing)
    implements Question {
  /** The id of the part of a mark that is about the claim. */
  public static final String CLAIM = "claim";

  /** Tells the order of the passages from that of the options. */
  public static final String PROOF = "proof";

  public TwoPart {
    options = List.copyOf(options);
    long right = options.stream().filter(Option::right).count();
    new InvalidQuestion.Check()
        .that(options.size() >= 2, "A claim needs at least two options.")
        .that(right == 1, "A claim needs exactly one right option; it has %d.", right)
        .ids(options.stream().map(Option::id).toList(), "option")
        .that(
            prompt.evidence() == null,
            "A two-part question asks for its proof in Part B, not as evidence beside it.")
        .done();
  }

  /**
   * With the weight w of Part B: 0 where the claim is wrong, whatever was offered as its proof;
   * else (1 − w) + w × the share of the proof. At the usual weight of one half this is the rule of
   * the PARCC assessments (EBSR items: two points for both parts, one point for Part A alone, none
   * without Part A; PARCC, "ELA/Literacy item scoring", 2014), made finer by a partial share for an
   * incomplete proof. All-or-nothing is the rule of Smarter Balanced for two-part items (one point,
   * for both parts).
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Claim given = response.as(Response.Claim.class, this);
    boolean right = !given.option().isEmpty() && getOption(given.option()).right();
    List<AnswerMark.Part> proofs = proof.mark(given);
    double proven = Proof.share(proofs);
    double share =
        allOrNothing
            ? (right && proven >= 1 ? 1 : 0)
            : right ? 1 - proof.weight() + proof.weight() * proven : 0;
    String option = given.option().isEmpty() ? null : given.option();
    List<AnswerMark.Part> parts = new ArrayList<>();
    parts.add(new AnswerMark.Part(CLAIM, option, right, right ? 1 - proof.weight() : 0));
    proofs.stream().map(part -> counted(part, right)).forEach(parts::add);
    return new AnswerMark.ByParts(share, parts);
  }

  /** What a part of the proof adds, which is nothing for a wrong claim. */
  private AnswerMark.Part counted(AnswerMark.Part part, boolean claimIsRight) {
    double credit = claimIsRight ? part.credit() * proof.weight() : 0;
    return new AnswerMark.Part(part.id(), part.given(), part.right(), credit);
  }

  @Override
  public Optional<Response> rightAnswer() {
    String option = options.stream().filter(Option::right).findFirst().orElseThrow().id();
    return Optional.of(
        switch (proof) {
          case Proof.Offered offered ->
              new Response.Claim(
                  option,
                  offered.passages().stream()
                      .filter(Proof.Passage::right)
                      .map(Proof.Passage::id)
                      .collect(Collectors.toSet()),
                  List.of());
          case Proof.InText words ->
              new Response.Claim(option, Set.of(), List.of(words.accept().getFirst()));
        });
  }

  /** With what is said to the passages that were chosen as proof. */
  @Override
  public List<String> saysTo(Response response) {
    Set<String> chosen =
        response instanceof Response.Claim claim ? claim.passages() : Set.<String>of();
    return proof instanceof Proof.Offered offered
        ? Stream.concat(Question.super.saysTo(response).stream(), offered.saysTo(chosen)).toList()
        : Question.super.saysTo(response);
  }

  /** Throws IllegalArgumentException where there is no such option. */
  public Option getOption(String id) {
    return Option.get(options, id);
  }

  /** Every quotation that proves the claim. */
  public List<Quote> proofs() {
    return switch (proof) {
      case Proof.Offered offered ->
          offered.passages().stream()
              .flatMap(passage -> passage.right() ? Stream.of(passage.quote()) : Stream.empty())
              .toList();
      case Proof.InText words -> words.accept();
    };
  }
}
