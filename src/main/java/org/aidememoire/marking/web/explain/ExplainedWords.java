package org.aidememoire.marking.web.explain;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.explain.MarkingRule;
import org.aidememoire.question.explain.PartRow;
import org.aidememoire.question.explain.PartRow.Said;
import org.aidememoire.question.rule.DateTolerance;
import org.aidememoire.question.rule.HistoricalDate;
import org.aidememoire.site.Points;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.DatesInWords;

/** How templates put rules, shares and parts into words. */
@TemplateExtension
final class ExplainedWords {
  private static final int PLACES_OF_PERCENT = 2;

  private ExplainedWords() {}

  /** The rule in plain words with its numbers. */
  static String inWords(MarkingRule rule) {
    ExplainMessages words = Words.in(ExplainMessages.class);
    return switch (rule) {
      case MarkingRule.OneRight one -> words.rule_one_right();
      case MarkingRule.RightLessWrong(int right) -> words.rule_right_less_wrong(right);
      case MarkingRule.ExactlyRight(int right) -> words.rule_exactly_right(right);
      case MarkingRule.SameWords(int answers, int patterns) ->
          patterns == 0
              ? words.rule_same_words(answers)
              : words.rule_same_words(answers) + " " + words.rule_patterns(patterns);
      case MarkingRule.RightJudgement judgement -> words.rule_right_judgement();
      case MarkingRule.DateAgrees date -> ofDate(date, words);
      case MarkingRule.NumberNear(int values, double unit) ->
          unit == 0
              ? words.rule_number(values)
              : words.rule_number(values) + " " + words.rule_number_unit(inPercent(unit));
      case MarkingRule.EachGap(int gaps, boolean weighed) ->
          weighed ? words.rule_each_gap_weighed(gaps) : words.rule_each_gap(gaps);
      case MarkingRule.EachPair(int prompts) -> words.rule_each_pair(prompts);
      case MarkingRule.EachNeighbour(int neighbours) -> words.rule_each_neighbour(neighbours);
      case MarkingRule.Overlapping(double threshold) ->
          words.rule_overlapping(inPercent(threshold));
      case MarkingRule.ByCriteria(int criteria, BigDecimal most) ->
          words.rule_by_criteria(criteria, exactly(most));
      case MarkingRule.ByPerson person -> words.rule_by_person();
      case MarkingRule.EachEntry(int entries) -> words.rule_each_entry(entries);
      case MarkingRule.EachCell(int cells) -> words.rule_each_cell(cells);
      case MarkingRule.ClaimThenProof(double weight, boolean strict) ->
          strict
              ? words.rule_claim_and_proof()
              : words.rule_claim_then_proof(inPercent(1 - weight), inPercent(weight));
      case MarkingRule.ByDistance(int places) -> words.rule_by_distance(places);
    };
  }

  private static String ofDate(MarkingRule.DateAgrees rule, ExplainMessages words) {
    String margin =
        rule.tolerance() == null ? "" : " " + words.rule_date_tolerance(inWords(rule.tolerance()));
    String halves = rule.period() ? " " + words.rule_date_period() : "";
    return words.rule_date(inPercent(rule.coarser())) + margin + halves;
  }

  private static String inWords(DateTolerance tolerance) {
    ExplainMessages words = Words.in(ExplainMessages.class);
    return switch (tolerance.unit()) {
      case YEAR -> words.years(tolerance.amount());
      case MONTH -> words.months(tolerance.amount());
      case DAY -> words.days(tolerance.amount());
    };
  }

  /** Which side of an answer a part is. */
  static String inWords(PartRow.Aspect aspect) {
    ExplainMessages words = Words.in(ExplainMessages.class);
    return switch (aspect) {
      case STATEMENT -> words.statement();
      case DATE -> words.date();
      case BEGINNING -> words.beginning();
      case END -> words.end();
      case NUMBER -> words.number();
      case UNIT -> words.unit();
    };
  }

  /** What the interface says of a part; empty where the words of the lesson say it. */
  static String inWords(Said said) {
    ExplainMessages words = Words.in(ExplainMessages.class);
    return switch (said) {
      case Said.Words own -> "";
      case Said.Judged(boolean says) ->
          says
              ? Words.in(QuestionMessages.class).statement_true()
              : Words.in(QuestionMessages.class).statement_false();
      case Said.Dated(HistoricalDate date) -> DatesInWords.inWords(date);
      case Said.Stood(Corroboration.Stand stand) -> inWords(stand);
      case Said.Chosen chosen -> words.chosen();
      case Said.NotChosen left -> words.not_chosen();
      case Said.Nothing nothing -> words.nothing();
    };
  }

  private static String inWords(Corroboration.Stand stand) {
    QuestionMessages words = Words.in(QuestionMessages.class);
    return switch (stand) {
      case SUPPORTS -> words.supports();
      case CONTRADICTS -> words.contradicts();
      case SILENT -> words.silent();
    };
  }

  /** The words of the lesson that say it; empty where the interface does. */
  static String ofLesson(Said said) {
    return said instanceof Said.Words(String text) ? text : "";
  }

  /** A share from 0 to 1, such as {@code 66.67 %}. */
  static String inPercent(double share) {
    return Points.percent(share, PLACES_OF_PERCENT);
  }

  /** Points to four decimal places, as they are stored. */
  static String exactly(BigDecimal points) {
    return Points.points(points, Points.PLACES_AS_STORED);
  }
}
