package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.question.Option;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Response;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.Verdict;

/** What was claimed, and how it was proved. */
final class Claims {
  private static final List<Verdict> PROOFS =
      List.of(Verdict.RIGHT, Verdict.PARTLY, Verdict.WRONG, Verdict.MISSING);

  private Claims() {}

  /** Part A, then Part B. */
  static List<Tally> of(TwoPart question, List<Row> rows) {
    List<Response.Claim> claims = claims(question, rows);
    Tally.Counter<Option> options = new Tally.Counter<>();
    question.options().forEach(options::offer);
    for (Response.Claim claim : claims) {
      options.add(
          claim.option().isEmpty() ? List.of() : List.of(question.getOption(claim.option())));
    }
    Tally proofs =
        switch (question.proof()) {
          case Proof.Offered offered -> passages(offered, claims);
          case Proof.InText words ->
              Selections.of(
                  claims.stream().map(Response.Claim::words).toList(),
                  quote -> Selections.verdict(quote, words.accept(), words.threshold()));
        };
    return List.of(Choices.whole(options), proofs);
  }

  private static Tally passages(Proof.Offered offered, List<Response.Claim> claims) {
    Tally.Counter<Proof.Passage> counter = new Tally.Counter<>();
    offered.passages().forEach(counter::offer);
    for (Response.Claim claim : claims) {
      counter.add(
          offered.passages().stream()
              .filter(passage -> claim.passages().contains(passage.id()))
              .toList());
    }
    return counter.whole(
        null,
        passage -> new Label.Words(passage.quote()),
        passage -> Choices.verdict(passage.right()));
  }

  /** How well each claim was proved, whether it is right or not. */
  static Cross byProof(TwoPart question, List<Row> rows) {
    List<Response.Claim> claims = claims(question, rows);
    List<Cross.Line> lines = new ArrayList<>();
    for (Option option : question.options()) {
      List<Verdict> proofs =
          claims.stream()
              .filter(claim -> claim.option().equals(option.id()))
              .map(claim -> proof(question, claim))
              .toList();
      lines.add(
          new Cross.Line(
              new Label.Text(option.text()),
              Choices.verdict(option),
              PROOFS.stream().map(verdict -> count(proofs, verdict)).toList()));
    }
    return new Cross(PROOFS.stream().<Label>map(Label.Proved::new).toList(), lines);
  }

  private static Verdict proof(TwoPart question, Response.Claim claim) {
    return claim.passages().isEmpty() && claim.words().isEmpty()
        ? Verdict.MISSING
        : Verdict.of(Proof.share(question.proof().mark(claim)));
  }

  private static int count(List<Verdict> all, Verdict verdict) {
    return (int) all.stream().filter(verdict::equals).count();
  }

  private static List<Response.Claim> claims(TwoPart question, List<Row> rows) {
    return rows.stream().map(row -> row.response(Response.Claim.class, question)).toList();
  }
}
