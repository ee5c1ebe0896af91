package org.aidememoire.question;

import org.aidememoire.question.rule.Overlap;

/**
 * How the evidence attached to an answer was marked.
 *
 * @param verdict {@code WAITING} where no passage was named as accepted and a person judges
 * @param share of the evidence's credit, from 0 to 1
 * @param overlap what the share was computed from
 */
public record EvidenceMark(Verdict verdict, double share, Overlap overlap) {
  static final EvidenceMark MISSING = new EvidenceMark(Verdict.MISSING, 0, Overlap.NONE);
  static final EvidenceMark WAITING = new EvidenceMark(Verdict.WAITING, 0, Overlap.NONE);
}
