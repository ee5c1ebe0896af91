package org.aidememoire.question;

import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.question.rule.Overlap;

/**
 * How the words that a student attaches to an answer are marked: by their {@link Overlap} with the
 * accepted passages, with full credit from the threshold and a proportional share below it.
 *
 * @param weight the evidence's part of the question's points, from 0 (reported, but worth nothing)
 *     to 1
 * @param threshold the overlap (F1) from which the evidence counts as right; above 0, at most 1
 * @param required whether an answer without evidence is unfinished; earns or costs nothing itself
 * @param accept the passages that prove the answer; empty where a person judges the evidence, which
 *     then must weigh nothing
 */
public record EvidenceRule(double weight, double threshold, boolean required, List<Quote> accept) {
  public static final double DEFAULT_THRESHOLD = 0.6;

  public EvidenceRule {
    accept = List.copyOf(accept);
    new InvalidQuestion.Check()
        .that(weight >= 0 && weight <= 1, "The weight of the evidence must lie between 0 and 1.")
        .share(threshold, "threshold of the evidence")
        .that(
            weight == 0 || !accept.isEmpty(),
            "Evidence that counts towards the points needs at least one accepted passage.")
        .that(
            accept.stream().allMatch(Overlap::hasWords),
            "An accepted passage must hold at least one word.")
        .done();
  }

  /** Evidence that is reported beside the mark and weighs nothing. */
  public static EvidenceRule reported(List<Quote> accept) {
    return new EvidenceRule(0, DEFAULT_THRESHOLD, false, accept);
  }

  public EvidenceMark mark(List<Quote> attached) {
    if (attached.isEmpty()) {
      return EvidenceMark.MISSING;
    }
    if (accept.isEmpty()) {
      return EvidenceMark.WAITING;
    }
    Overlap overlap = Overlap.of(attached, accept);
    double share = overlap.share(threshold);
    return new EvidenceMark(Verdict.of(share), share, overlap);
  }
}
