package org.aidememoire.analysis;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.question.EvidenceMark;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which words were attached to prove the answers to one item.
 *
 * @param attached how many answers have any
 * @param right how many have words that prove it; 0 where nobody says which do
 * @param rightButUnproved how many are right, with words that do not prove it
 */
public record EvidenceAnalysis(int attached, int right, int rightButUnproved, Tally passages) {

  static EvidenceAnalysis of(EvidenceRule rule, List<Row> rows) {
    List<Row> proving = rows.stream().filter(row -> !row.answer().evidence().isEmpty()).toList();
    return new EvidenceAnalysis(
        proving.size(),
        (int) proving.stream().filter(row -> is(row, Verdict.RIGHT)).count(),
        (int) proving.stream().filter(EvidenceAnalysis::isUnproved).count(),
        Selections.of(
            proving.stream().map(row -> row.answer().evidence()).toList(),
            quote -> verdict(rule, quote)));
  }

  private static @Nullable Verdict verdict(EvidenceRule rule, Quote quote) {
    return rule.accept().isEmpty()
        ? null
        : Selections.verdict(quote, rule.accept(), rule.threshold());
  }

  private static boolean isUnproved(Row row) {
    return row.mark().answer().verdict() == Verdict.RIGHT && is(row, Verdict.WRONG);
  }

  private static boolean is(Row row, Verdict verdict) {
    Optional<EvidenceMark> mark = row.mark().evidence();
    return mark.filter(evidence -> evidence.verdict() == verdict).isPresent();
  }
}
