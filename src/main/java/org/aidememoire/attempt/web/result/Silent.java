package org.aidememoire.attempt.web.result;

import org.aidememoire.question.card.ReviewBody;
import org.aidememoire.question.card.ReviewBody.JudgementRow;
import org.aidememoire.question.card.ReviewBody.MatrixCell;
import org.aidememoire.question.card.ReviewBody.MatrixRow;
import org.aidememoire.question.card.ReviewBody.OfferRow;
import org.aidememoire.question.card.ReviewBody.OptionRow;
import org.aidememoire.question.card.ReviewBody.PairRow;

/** An answer without what its author says to who gave it. */
final class Silent {
  private Silent() {}

  static ReviewBody of(ReviewBody body) {
    return switch (body) {
      case ReviewBody.Options options -> of(options);
      case ReviewBody.Pairs pairs ->
          new ReviewBody.Pairs(pairs.rows().stream().map(Silent::of).toList());
      case ReviewBody.Proven proven ->
          new ReviewBody.Proven(
              of(proven.claim()),
              proven.proofAsk(),
              proven.offers().stream().map(Silent::of).toList(),
              proven.words(),
              proven.lost());
      case ReviewBody.Matrix matrix ->
          new ReviewBody.Matrix(matrix.rows().stream().map(Silent::of).toList());
      case ReviewBody.Judgement judgement ->
          new ReviewBody.Judgement(
              judgement.rows().stream()
                  .map(row -> new JudgementRow(row.says(), of(row.row())))
                  .toList());
      case ReviewBody.Measured measured ->
          new ReviewBody.Measured(measured.text(), measured.read(), measured.expected(), null);
      case ReviewBody.Filled filled ->
          new ReviewBody.Filled(filled.passage().withoutSays(), filled.whole());
      case ReviewBody.Dated dated -> dated;
      case ReviewBody.Written written -> written;
      case ReviewBody.Judged judged -> new ReviewBody.Judged(judged.written(), judged.rows(), "");
      case ReviewBody.Order order -> order;
      case ReviewBody.Passage passage -> passage;
    };
  }

  private static ReviewBody.Options of(ReviewBody.Options options) {
    return new ReviewBody.Options(options.rows().stream().map(Silent::of).toList());
  }

  private static OptionRow of(OptionRow row) {
    return new OptionRow(row.text(), row.chosen(), row.right(), row.wrong(), null);
  }

  private static PairRow of(PairRow row) {
    return new PairRow(row.prompt(), row.quote(), row.given(), row.right(), row.expected(), null);
  }

  private static OfferRow of(OfferRow row) {
    return new OfferRow(row.quote(), row.chosen(), row.right(), row.wrong(), null);
  }

  private static MatrixRow of(MatrixRow row) {
    return new MatrixRow(
        row.claim(),
        row.cells().stream()
            .map(
                cell ->
                    new MatrixCell(
                        cell.document(),
                        cell.given(),
                        cell.right(),
                        cell.expected(),
                        cell.proof(),
                        null))
            .toList());
  }
}
