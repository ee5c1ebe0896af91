package org.aidememoire.question.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.question.Answer;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.HistoricalDate;
import org.aidememoire.question.rule.NumberReading;
import org.jspecify.annotations.Nullable;

/** What was answered. Everything about what is right is left out where it may not be seen. */
public sealed interface ReviewBody {
  record Options(List<OptionRow> rows) implements ReviewBody {}

  /**
   * @param right whether it is a right option; false where that may not be seen
   * @param wrong whether it was chosen and should not have been; false where that may not be seen
   * @param say null where there is nothing to say, or it may not be seen
   */
  record OptionRow(
      String text, boolean chosen, boolean right, boolean wrong, @Nullable String say) {}

  /**
   * @param read the answer as it was compared; null where it is not compared
   * @param expected a right or model answer; null where none may be seen
   */
  record Written(String text, @Nullable String read, @Nullable String expected)
      implements ReviewBody {}

  /** Both judgements of a statement: that it is true, and that it is false. */
  record Judgement(List<JudgementRow> rows) implements ReviewBody {}

  record JudgementRow(boolean says, OptionRow row) {}

  /**
   * @param read the date that the text says; null where none can be made out
   * @param expected null where it may not be seen
   */
  record Dated(String text, @Nullable HistoricalDate read, @Nullable HistoricalDate expected)
      implements ReviewBody {}

  /**
   * @param say what a student who gave this number is told; null where there is nothing
   */
  record Measured(
      String text, @Nullable String read, @Nullable String expected, @Nullable String say)
      implements ReviewBody {}

  /**
   * @param whole the passage with nothing missing; empty where it may not be seen
   */
  record Filled(Gaps passage, List<QuoteCard> whole) implements ReviewBody {}

  /**
   * Prose with what a person found, criterion by criterion.
   *
   * @param comment empty where there is none, or it may not be seen
   */
  record Judged(Written written, List<CriterionRow> rows, String comment) implements ReviewBody {}

  /**
   * @param level what was found; null while nobody has judged it
   * @param earned its points
   * @param most the points of the best level
   */
  record CriterionRow(String text, @Nullable String level, BigDecimal earned, BigDecimal most) {}

  /**
   * @param shown whether what is right may be seen
   */
  record Pairs(List<PairRow> rows, boolean shown) implements ReviewBody {}

  /**
   * @param quote the prompt where it is a quotation; else null
   * @param given null where nothing was
   * @param verdict null where it may not be seen
   * @param away how many places it was put from its own, where nearness earns something; else 0
   * @param expected null where it may not be seen
   * @param say null where there is nothing to say, or it may not be seen
   */
  record PairRow(
      String prompt,
      @Nullable QuoteCard quote,
      @Nullable String given,
      @Nullable Verdict verdict,
      int away,
      @Nullable String expected,
      @Nullable String say) {}

  /**
   * @param expected the entries in their right order; empty where that may not be seen
   */
  record Order(List<OrderRow> rows, List<Entry> expected) implements ReviewBody {}

  /**
   * @param text empty where the place was left open
   * @param wrong whether the next entry should not follow; false where that may not be seen
   */
  record OrderRow(String text, boolean wrong) {}

  record Passage(List<QuoteCard> given, List<QuoteCard> accepted) implements ReviewBody {}

  /**
   * @param proofAsk what Part B asked
   * @param offers empty where words were selected
   * @param words null where passages were offered
   * @param lost whether the proof earned nothing because the claim is wrong; false where that may
   *     not be seen
   */
  record Proven(
      Options claim, String proofAsk, List<OfferRow> offers, @Nullable Passage words, boolean lost)
      implements ReviewBody {}

  /** As {@link OptionRow}, for a quotation. */
  record OfferRow(
      QuoteCard quote, boolean chosen, boolean right, boolean wrong, @Nullable String say) {}

  record Matrix(List<MatrixRow> rows) implements ReviewBody {}

  record MatrixRow(String claim, List<MatrixCell> cells) {}

  /**
   * @param given null where nothing was
   * @param expected null where it may not be seen
   * @param proof null where the document is silent, or it may not be seen
   */
  record MatrixCell(
      String document,
      Corroboration.@Nullable Stand given,
      boolean right,
      Corroboration.@Nullable Stand expected,
      @Nullable QuoteCard proof,
      @Nullable String say) {}

  /** Whether somebody's own words, or words that they selected, are in it. */
  default boolean isWritten() {
    return switch (this) {
      case Written body -> !body.text().isEmpty();
      case Dated body -> !body.text().isEmpty();
      case Measured body -> !body.text().isEmpty();
      case Filled _, Judged _ -> true;
      case Passage body -> !body.given().isEmpty();
      case Proven body -> body.words() != null && body.words().isWritten();
      case Options _, Judgement _, Pairs _, Order _, Matrix _ -> false;
    };
  }

  static ReviewBody of(
      Question question, Answer answer, AnswerMark mark, Shown shown, Places places) {
    Response response = answer.response();
    return switch (question) {
      case SingleChoice q ->
          options(
              q.options(),
              response instanceof Response.Choice(String id) ? Set.of(id) : Set.of(),
              shown);
      case MultipleChoice q ->
          options(
              q.options(),
              response instanceof Response.Choices(Set<String> ids) ? ids : Set.of(),
              shown);
      case ShortText q ->
          new Written(
              response instanceof Response.Words(String text) ? text : "",
              mark instanceof AnswerMark.ByWording wording ? wording.read() : null,
              shown.right() ? q.accept().getFirst() : null);
      case TrueFalse q -> judgement(q, response, shown);
      case DateQuestion q ->
          new Dated(
              response instanceof Response.Words(String text) ? text : "",
              ReadDate.of(response),
              shown.right() ? q.accept().getFirst() : null);
      case Numeric q -> measured(q, response, shown);
      case Cloze q ->
          new Filled(
              Gaps.review(q, response, mark, shown, places),
              shown.right() ? QuoteCard.list(List.of(q.passage()), places) : List.of());
      case LongText q -> prose(q, response, mark, shown);
      case Matching q -> SourceReview.of(q, response, shown);
      case Ordering q -> order(q, response, mark, shown);
      case SelectWords q ->
          new Passage(
              response instanceof Response.Passage passage
                  ? QuoteCard.list(passage.quotes(), places)
                  : List.of(),
              shown.right() ? QuoteCard.listApart(q.accept(), places) : List.of());
      case Categorise q -> SourceReview.of(q, response, shown, places);
      case TwoPart q -> SourceReview.of(q, response, shown, places);
      case Corroboration q -> SourceReview.of(q, response, shown, places);
      case Timeline q -> SourceReview.of(q, response, mark, shown);
    };
  }

  private static ReviewBody prose(
      LongText question, @Nullable Response response, AnswerMark mark, Shown shown) {
    Written written =
        new Written(
            response instanceof Response.Prose(String text) ? text : "",
            null,
            shown.right() ? question.model() : null);
    return question.rubric() == null
        ? written
        : SourceReview.judged(written, question.rubric(), mark, shown);
  }

  static Options options(List<Option> options, Set<String> chosen, Shown shown) {
    return new Options(
        options.stream()
            .map(
                option ->
                    new OptionRow(
                        option.text(),
                        chosen.contains(option.id()),
                        shown.right() && option.right(),
                        shown.right() && chosen.contains(option.id()) && !option.right(),
                        shown.says() && chosen.contains(option.id()) ? option.say() : null))
            .toList());
  }

  private static Measured measured(Numeric question, @Nullable Response response, Shown shown) {
    String text = response instanceof Response.Words(String typed) ? typed : "";
    String read =
        NumberReading.of(text) instanceof NumberReading.Read(BigDecimal value, String unit)
            ? (value.toPlainString() + " " + unit).strip()
            : null;
    return new Measured(
        text,
        read,
        shown.right() ? question.expected() : null,
        shown.says() ? question.findSay(text).orElse(null) : null);
  }

  private static Judgement judgement(TrueFalse question, @Nullable Response response, Shown shown) {
    Set<String> chosen = response instanceof Response.Choice(String id) ? Set.of(id) : Set.of();
    List<Option> options =
        List.of(
            new Option(TrueFalse.TRUE, "+", question.right(), question.sayTrue()),
            new Option(TrueFalse.FALSE, "-", !question.right(), question.sayFalse()));
    List<OptionRow> rows = options(options, chosen, shown).rows();
    return new Judgement(
        List.of(new JudgementRow(true, rows.getFirst()), new JudgementRow(false, rows.getLast())));
  }

  private static Order order(
      Ordering ordering, @Nullable Response response, AnswerMark mark, Shown shown) {
    List<String> given = response instanceof Response.Order(List<String> ids) ? ids : List.of();
    return new Order(
        given.stream()
            .map(
                id ->
                    new OrderRow(
                        id.isEmpty() ? "" : textOf(ordering.entries(), id),
                        shown.right() && followedWrongly(mark, id)))
            .toList(),
        shown.right() ? expected(ordering, shown) : List.of());
  }

  private static List<Entry> expected(Ordering ordering, Shown shown) {
    return ordering.entries().stream()
        .map(entry -> shown.says() ? entry : new Entry(entry.id(), entry.text(), null))
        .toList();
  }

  private static boolean followedWrongly(AnswerMark mark, String id) {
    Optional<AnswerMark.Part> part =
        mark instanceof AnswerMark.ByParts parts ? parts.findPart(id) : Optional.empty();
    return part.filter(found -> !found.right()).isPresent();
  }

  static String textOf(List<Entry> entries, String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .map(Entry::text)
        .findFirst()
        .orElse(id);
  }
}
