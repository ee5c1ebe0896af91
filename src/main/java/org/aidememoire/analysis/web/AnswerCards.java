package org.aidememoire.analysis.web;

import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.analysis.Count;
import org.aidememoire.analysis.Cross;
import org.aidememoire.analysis.Label;
import org.aidememoire.analysis.Tally;
import org.aidememoire.analysis.spelling.Spelled;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.site.CertaintyMessages;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.DatesInWords;
import org.jspecify.annotations.Nullable;

/** Makes counts ready for the page. */
final class AnswerCards {
  private static final int LONGEST_QUOTE = 180;
  private static final int MOST_VARIANTS = 6;
  private static final int HUNDRED = 100;

  private final Places places;
  private final String language;
  private final UnderstandingMessages say = Words.in(UnderstandingMessages.class);
  private final QuestionMessages answers = Words.in(QuestionMessages.class);

  /**
   * @param language of the lesson, as a tag
   */
  AnswerCards(Places places, String language) {
    this.places = places;
    this.language = language;
  }

  TallyCard tally(Tally tally) {
    Label head = tally.head();
    return new TallyCard(
        head == null ? null : label(head),
        tally.counts().stream().map(this::row).toList(),
        tally.others(),
        tally.left());
  }

  private TallyCard.CountRow row(Count count) {
    return new TallyCard.CountRow(
        label(count.label()),
        count.verdict(),
        count.count(),
        count.of(),
        (int) Math.round(count.share() * HUNDRED),
        count.isPopularError(),
        count.variants().stream()
            .limit(MOST_VARIANTS)
            .map(each -> variant(each, count.isRight()))
            .toList(),
        Math.max(0, count.variants().size() - MOST_VARIANTS));
  }

  private static TallyCard.Variant variant(Spelled.Variant variant, boolean right) {
    boolean missed = right && variant.verdict() != Verdict.RIGHT;
    return new TallyCard.Variant(
        Shortened.of(variant.words(), LONGEST_QUOTE), variant.count(), missed);
  }

  CrossCard cross(Cross cross) {
    List<LabelCard> columns = cross.columns().stream().map(this::label).toList();
    return new CrossCard(
        columns,
        cross.lines().stream()
            .map(
                line ->
                    new CrossCard.CrossRow(
                        label(line.label()), line.verdict(), cells(columns, line.counts())))
            .toList());
  }

  private static List<CrossCard.CrossCell> cells(List<LabelCard> columns, List<Integer> counts) {
    return IntStream.range(0, columns.size())
        .mapToObj(index -> new CrossCard.CrossCell(columns.get(index), counts.get(index)))
        .toList();
  }

  private LabelCard label(Label label) {
    return switch (label) {
      case Label.Text(String text) -> author(text, "");
      case Label.Held(String claim, String document) -> author(claim, document);
      case Label.Typed(String text) -> new LabelCard(LabelCard.Kind.TYPED, text, "", "", null);
      case Label.Words words -> quoted(QuoteCard.of(words.quote(), places));
      case Label.Gap gap ->
          new LabelCard(
              LabelCard.Kind.GAP,
              gap.words(),
              say.gap(gap.number()),
              places.language(gap.passage()),
              null);
      case Label.Dated dated -> LabelCard.ours(DatesInWords.inWords(dated.date()));
      case Label.Truth(boolean holds) ->
          LabelCard.ours(holds ? answers.statement_true() : answers.statement_false());
      case Label.Stood(Stand stand) -> LabelCard.ours(words(stand));
      case Label.Place(int number) -> LabelCard.ours(say.place(number));
      case Label.Sure sure -> LabelCard.ours(words(sure.certainty()));
      case Label.Proved(Verdict verdict) -> LabelCard.ours(words(verdict));
    };
  }

  private LabelCard author(String text, String beside) {
    return new LabelCard(LabelCard.Kind.AUTHOR, text, beside, language, null);
  }

  private static LabelCard quoted(QuoteCard quote) {
    return new LabelCard(
        LabelCard.Kind.QUOTED,
        Shortened.of(quote.quote().exact(), LONGEST_QUOTE),
        "",
        quote.language(),
        quote);
  }

  private String words(Stand stand) {
    return switch (stand) {
      case SUPPORTS -> answers.supports();
      case CONTRADICTS -> answers.contradicts();
      case SILENT -> answers.silent();
    };
  }

  private String words(@Nullable Certainty certainty) {
    return certainty == null ? say.certainty_not_said() : inWords(certainty);
  }

  /** How sure somebody was. */
  static String inWords(Certainty certainty) {
    CertaintyMessages sure = Words.in(CertaintyMessages.class);
    return switch (certainty) {
      case NOT_SURE -> sure.not_sure();
      case FAIRLY_SURE -> sure.fairly_sure();
      case VERY_SURE -> sure.very_sure();
    };
  }

  private String words(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> say.proved();
      case PARTLY -> say.partly_proved();
      case WRONG -> say.not_proved();
      case MISSING, WAITING -> say.without_proof();
    };
  }
}
