package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Entry;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.card.ReviewBody;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.DatesInWords;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that its author knows of it.
 *
 * @param right what is right, one line for each part; empty where only a person can tell
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
    List<String> right,
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
    ReviewCard card = ReviewCard.of(question, Answer.NONE, Mark.unanswered(question), true, places);
    return new KeyItem(
        number,
        question.prompt().ask(),
        question.prompt().points(),
        right(card.body()),
        words(card.body()),
        proofs(card),
        Said.of(question),
        item.tries().hints(),
        question.prompt().explain(),
        question instanceof LongText prose ? prose.rubric() : null);
  }

  private static List<String> right(ReviewBody body) {
    return switch (body) {
      case ReviewBody.Options options -> right(options);
      case ReviewBody.Judgement(var rows) ->
          rows.stream()
              .filter(row -> row.row().right())
              .map(row -> row.says() ? bundle().statement_true() : bundle().statement_false())
              .toList();
      case ReviewBody.Dated(var _, var _, var expected) ->
          Stream.ofNullable(expected).map(DatesInWords::inWords).toList();
      case ReviewBody.Measured measured -> Stream.ofNullable(measured.expected()).toList();
      case ReviewBody.Filled filled -> List.of();
      case ReviewBody.Proven proven -> right(proven.claim());
      case ReviewBody.Matrix matrix ->
          matrix.rows().stream()
              .flatMap(row -> row.cells().stream().map(cell -> inCell(row, cell)))
              .toList();
      case ReviewBody.Written written -> Stream.ofNullable(written.expected()).toList();
      case ReviewBody.Judged judged -> Stream.ofNullable(judged.written().expected()).toList();
      case ReviewBody.Pairs pairs ->
          pairs.rows().stream()
              .map(row -> row.prompt() + " → " + Objects.requireNonNullElse(row.expected(), "–"))
              .toList();
      case ReviewBody.Order order -> order.expected().stream().map(Entry::text).toList();
      case ReviewBody.Passage passage -> List.of();
    };
  }

  private static List<String> right(ReviewBody.Options options) {
    return options.rows().stream()
        .filter(ReviewBody.OptionRow::right)
        .map(ReviewBody.OptionRow::text)
        .toList();
  }

  private static String inCell(ReviewBody.MatrixRow row, ReviewBody.MatrixCell cell) {
    String stand =
        switch (cell.expected()) {
          case SUPPORTS -> bundle().supports();
          case CONTRADICTS -> bundle().contradicts();
          case SILENT -> bundle().silent();
          case null -> "–";
        };
    return "%s (%s) → %s".formatted(row.claim(), cell.document(), stand);
  }

  private static QuestionMessages bundle() {
    return Words.in(QuestionMessages.class);
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

  private static List<QuoteCard> proofs(ReviewCard card) {
    List<QuoteCard> proofs = card.evidence() == null ? List.of() : card.evidence().accepted();
    // The words of a table's cells are accepted as its evidence, too.
    return proofs.isEmpty() && card.body() instanceof ReviewBody.Matrix matrix
        ? matrix.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> Stream.ofNullable(cell.proof()))
            .toList()
        : proofs;
  }
}
