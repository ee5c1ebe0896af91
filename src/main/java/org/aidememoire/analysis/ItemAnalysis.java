package org.aidememoire.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.aidememoire.question.Question;

/**
 * What the answers of a class say about one item.
 *
 * @param shown how many attempts had the item
 * @param answered how many of them said anything
 * @param waiting how many answers a person has still to mark
 * @param facility {@link #facility}
 * @param evidence empty where the question asks for none
 */
public record ItemAnalysis(
    Question question,
    int shown,
    int answered,
    int waiting,
    OptionalDouble facility,
    Discrimination discrimination,
    Breakdown breakdown,
    Optional<EvidenceAnalysis> evidence) {

  /**
   * @param rows one for each attempt that had the item
   */
  public static ItemAnalysis of(Question question, List<Row> rows) {
    return new ItemAnalysis(
        question,
        rows.size(),
        (int) rows.stream().filter(Row::isAnswered).count(),
        (int) rows.stream().filter(Row::waits).count(),
        facility(rows),
        Discrimination.of(rows),
        Breakdown.of(question, rows),
        question.prompt().evidenceRule().map(rule -> EvidenceAnalysis.of(rule, rows)));
  }

  /** How many were shown the item and left it out. */
  public int left() {
    return shown - answered;
  }

  /**
   * The mean share of the item's points, from 0 (nobody earned anything) to 1 (everybody earned
   * all): the item difficulty p of classical test theory, for marks between right and wrong the
   * item mean over the range of the item's score (Crocker and Algina 1986, "Introduction to
   * Classical and Modern Test Theory", chapter 14; Moodle's quiz statistics call it the facility
   * index). Whoever left the item out earned nothing. Answers that wait for a person are not
   * counted; empty where answers wait and none is marked yet, or the item is worth nothing.
   */
  private static OptionalDouble facility(List<Row> rows) {
    boolean onlyWaiting =
        rows.stream().anyMatch(Row::waits)
            && rows.stream().filter(Row::isAnswered).allMatch(Row::waits);
    if (onlyWaiting) {
      return OptionalDouble.empty();
    }
    return rows.stream().filter(Row::isMarked).mapToDouble(Row::share).average();
  }
}
