package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Rubric;

/** At which level of each criterion answers were found; none before one is marked. */
final class Levels {
  private Levels() {}

  static List<Tally> of(LongText question, List<Row> rows) {
    Rubric rubric = question.rubric();
    List<AnswerMark.ByRubric> marks = marks(rows);
    List<Tally> tallies = new ArrayList<>();
    if (rubric != null && !marks.isEmpty()) {
      rubric.criteria().forEach(criterion -> tallies.add(levels(criterion, marks)));
    }
    return tallies;
  }

  private static List<AnswerMark.ByRubric> marks(List<Row> rows) {
    List<AnswerMark.ByRubric> marks = new ArrayList<>();
    for (Row row : rows) {
      if (row.mark().answer() instanceof AnswerMark.ByRubric judged) {
        marks.add(judged);
      }
    }
    return marks;
  }

  private static Tally levels(Rubric.Criterion criterion, List<AnswerMark.ByRubric> marks) {
    Tally.Counter<Rubric.Level> counter = new Tally.Counter<>();
    criterion.levels().forEach(counter::offer);
    for (AnswerMark.ByRubric mark : marks) {
      counter.add(
          mark.parts().stream()
              .filter(part -> part.id().equals(criterion.id()))
              .flatMap(part -> level(criterion, part).stream())
              .toList());
    }
    return counter.whole(
        new Label.Text(criterion.text()), level -> new Label.Text(level.text()), level -> null);
  }

  private static List<Rubric.Level> level(Rubric.Criterion criterion, AnswerMark.Part part) {
    return criterion.levels().stream().filter(level -> level.id().equals(part.given())).toList();
  }
}
