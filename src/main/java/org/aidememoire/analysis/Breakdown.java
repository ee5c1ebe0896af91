package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;

/**
 * What was answered, and how often.
 *
 * @param tallies one for each part of the question; empty for prose that nobody has marked
 * @param cross two parts of each answer held against each other; empty where there are no two
 * @param unfit how many answers are left out because they were given to an older form of the
 *     question and do not fit it as it stands
 */
public record Breakdown(List<Tally> tallies, Optional<Cross> cross, int unfit) {
  public Breakdown {
    tallies = List.copyOf(tallies);
  }

  static Breakdown of(Question question, List<Row> rows) {
    List<Row> fitting = new ArrayList<>();
    int unfit = 0;
    for (Row row : rows) {
      if (row.isAnswered()) {
        boolean fits = Mark.find(question, row.answer()).isPresent();
        unfit += fits ? 0 : 1;
        if (fits) {
          fitting.add(row);
        }
      }
    }
    return new Breakdown(List.of(), Optional.empty(), unfit).with(question, fitting);
  }

  private Breakdown with(Question question, List<Row> rows) {
    return switch (question) {
      case SingleChoice choice -> with(Choices.of(choice, rows));
      case MultipleChoice choice -> with(Choices.of(choice, rows));
      case TrueFalse statement ->
          with(List.of(Choices.of(statement, rows)), Choices.byCertainty(statement, rows));
      case TwoPart claim -> with(Claims.of(claim, rows), Optional.of(Claims.byProof(claim, rows)));
      case Matching matching -> with(Pairings.of(matching, rows));
      case Categorise sorting -> with(Pairings.of(sorting, rows));
      case Corroboration matrix -> with(Pairings.of(matrix, rows));
      case Ordering ordering -> with(Arrangements.of(ordering, rows));
      case Timeline timeline -> with(Arrangements.of(timeline, rows));
      case Cloze cloze -> with(Gaps.of(cloze, rows));
      case ShortText text -> with(TypedWords.of(text, rows));
      case DateQuestion date -> with(TypedWords.of(date, rows));
      case Numeric number -> with(TypedWords.of(number, rows));
      case SelectWords words -> with(Selections.of(words, rows));
      case LongText prose -> with(Levels.of(prose, rows));
    };
  }

  private Breakdown with(Tally tally) {
    return with(List.of(tally));
  }

  private Breakdown with(List<Tally> parts) {
    return with(parts, Optional.empty());
  }

  private Breakdown with(List<Tally> parts, Optional<Cross> crossed) {
    return new Breakdown(parts, crossed, unfit);
  }

  public boolean hasPopularError() {
    return tallies.stream().anyMatch(Tally::hasPopularError);
  }
}
