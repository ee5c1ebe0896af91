package org.aidememoire.marking.web.explain;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.explain.MarkingRule;
import org.aidememoire.question.explain.PartRow.Said;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;

/** How templates put rules, shares and parts into words. */
@TemplateExtension
final class ExplainedWords {
  private static final int PLACES_OF_PERCENT = 2;
  private static final int PLACES_OF_POINTS = 4;

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
      case MarkingRule.EachPair(int prompts) -> words.rule_each_pair(prompts);
      case MarkingRule.EachNeighbour(int neighbours) -> words.rule_each_neighbour(neighbours);
      case MarkingRule.Overlapping(double threshold) ->
          words.rule_overlapping(inPercent(threshold));
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

  /** What the interface says of a part; empty where the words of the lesson say it. */
  static String inWords(Said said) {
    ExplainMessages words = Words.in(ExplainMessages.class);
    return switch (said) {
      case Said.Words own -> "";
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
    NumberFormat format = NumberFormat.getPercentInstance(Words.language());
    format.setMaximumFractionDigits(PLACES_OF_PERCENT);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(share);
  }

  /** Points to four decimal places, as they are stored. */
  static String exactly(BigDecimal points) {
    NumberFormat format = NumberFormat.getInstance(Words.language());
    format.setMaximumFractionDigits(PLACES_OF_POINTS);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setGroupingUsed(false);
    return format.format(points);
  }
}
