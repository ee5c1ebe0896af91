package org.aidememoire.analysis.web.score;

import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.analysis.score.Histogram;

/** How many students earned how much, as columns on a ground of 330 by 165 units. */
record HistogramCard(List<Column> columns) {
  private static final int GROUND = 130;
  private static final int HIGHEST = 105;
  private static final int MARGIN = 15;
  private static final int WIDTH = 30;
  private static final int ABOVE = 4;

  /**
   * @param from in percent, included
   * @param to in percent, not included but for 100
   * @param x where the step begins, from the left
   * @param y where its column ends, from above
   * @param aboveY where the number of students stands
   */
  record Column(int from, int to, int students, int x, int y, int height, int aboveY) {
    /** The middle of the column. */
    public int middle() {
      return x + WIDTH / 2;
    }

    public boolean isLast() {
      return to == 100;
    }
  }

  static HistogramCard of(Histogram histogram) {
    List<Histogram.Step> steps = histogram.steps();
    return new HistogramCard(
        IntStream.range(0, steps.size())
            .mapToObj(index -> column(steps.get(index), MARGIN + index * WIDTH, histogram.most()))
            .toList());
  }

  private static Column column(Histogram.Step step, int x, int most) {
    int height = (int) Math.round((double) HIGHEST * step.students() / most);
    int y = GROUND - height;
    return new Column(step.from(), step.to(), step.students(), x, y, height, y - ABOVE);
  }
}
