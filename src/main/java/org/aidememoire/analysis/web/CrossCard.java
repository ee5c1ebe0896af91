package org.aidememoire.analysis.web;

import java.util.List;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/** How often one thing was answered together with another. */
record CrossCard(List<LabelCard> columns, List<CrossRow> rows) {

  /**
   * @param verdict null where nobody says what is right
   * @param cells one for each column
   */
  record CrossRow(LabelCard label, @Nullable Verdict verdict, List<CrossCell> cells) {
    public boolean isRight() {
      return verdict == Verdict.RIGHT;
    }
  }

  record CrossCell(LabelCard column, int count) {}
}
