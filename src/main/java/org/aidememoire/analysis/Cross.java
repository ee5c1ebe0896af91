package org.aidememoire.analysis;

import java.util.List;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/** How often one thing was answered together with another. */
public record Cross(List<Label> columns, List<Line> lines) {
  public Cross {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * @param verdict null where nobody says what is right
   * @param counts one for each column
   */
  public record Line(Label label, @Nullable Verdict verdict, List<Integer> counts) {
    public Line {
      counts = List.copyOf(counts);
    }
  }
}
