package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.card.AskCard.Manner;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.card.ReviewBody;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.question.explain.MarkingRule;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that its author knows of it.
 *
 * @param solution what stands on the copy where all is right
 * @param matrix the table of the copy, filled; null where there is none
 * @param rule how a part of it is counted
 * @param model how the author would answer in prose; null where there is no such thing
 * @param words of a document that are the answer
 * @param proofs words that prove it
 * @param says what is said to each option, entry or cell
 * @param hints given after failed tries
 * @param explain null where there is nothing to explain
 * @param rubric by what a person marks it; null where no one does, or by nothing set down
 */
public record KeyItem(
    int number,
    String ask,
    BigDecimal points,
    Solution solution,
    @Nullable PaperMatrix matrix,
    MarkingRule rule,
    @Nullable String model,
    List<QuoteCard> words,
    List<QuoteCard> proofs,
    List<Said> says,
    List<String> hints,
    @Nullable String explain,
    @Nullable Rubric rubric) {

  /** Whether there is more to tell than what is right. */
  public boolean isMore() {
    return explain != null || !(proofs.isEmpty() && says.isEmpty() && hints.isEmpty());
  }

  static KeyItem of(int number, Item item, Places places) {
    Question question = item.question();
    CopyItem copy = CopyItem.of(number, question, Manner.PLAIN, places);
    ReviewCard card = ReviewCard.of(question, Answer.NONE, Mark.unanswered(question), true, places);
    return new KeyItem(
        number,
        question.prompt().ask(),
        question.prompt().points(),
        Solution.of(question, copy),
        matrix(question, copy, places),
        MarkingRule.of(question),
        question instanceof LongText prose ? prose.model() : null,
        words(card.body()),
        proofs(card),
        Said.of(question, copy),
        item.tries().hints(),
        question.prompt().explain(),
        question instanceof LongText prose ? prose.rubric() : null);
  }

  private static List<QuoteCard> words(ReviewBody body) {
    return switch (body) {
      case ReviewBody.Passage passage -> passage.accepted();
      case ReviewBody.Filled filled -> filled.whole();
      case ReviewBody.Proven proven ->
          Stream.concat(
                  proven.offers().stream()
                      .filter(ReviewBody.OfferRow::right)
                      .map(ReviewBody.OfferRow::quote),
                  Stream.ofNullable(proven.words()).flatMap(words -> words.accepted().stream()))
              .toList();
      case ReviewBody.Options _,
          ReviewBody.Judgement _,
          ReviewBody.Dated _,
          ReviewBody.Measured _,
          ReviewBody.Written _,
          ReviewBody.Judged _,
          ReviewBody.Pairs _,
          ReviewBody.Order _,
          ReviewBody.Matrix _ ->
          List.of();
    };
  }

  private static @Nullable PaperMatrix matrix(Question question, CopyItem copy, Places places) {
    PaperMatrix blank = copy.matrix();
    return question instanceof Corroboration table && blank != null
        ? blank.filled(table, places)
        : null;
  }

  /** The words of a table's cells are accepted as its evidence, too, and stand there. */
  private static List<QuoteCard> proofs(ReviewCard card) {
    return card.evidence() == null || card.body() instanceof ReviewBody.Matrix
        ? List.of()
        : card.evidence().accepted();
  }
}
