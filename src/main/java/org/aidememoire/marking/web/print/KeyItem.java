package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
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
 * @param says what is said to each option
 * @param quotes words that are the answer, or prove it
 * @param hints given after failed tries
 * @param explain null where there is nothing to explain
 */
public record KeyItem(
    int number,
    String ask,
    BigDecimal points,
    List<String> right,
    List<Said> says,
    List<QuoteCard> quotes,
    List<String> hints,
    @Nullable String explain) {

  /** An option and what is said to who chooses it. */
  public record Said(String option, boolean right, String say) {}

  static KeyItem of(int number, Item item, Places places) {
    Question question = item.question();
    ReviewCard card = ReviewCard.of(question, Answer.NONE, Mark.unanswered(question), true, places);
    return new KeyItem(
        number,
        question.prompt().ask(),
        question.prompt().points(),
        right(card.body()),
        says(question),
        quotes(card),
        item.tries().hints(),
        question.prompt().explain());
  }

  private static List<String> right(ReviewBody body) {
    return switch (body) {
      case ReviewBody.Options options -> right(options);
      case ReviewBody.Judgement(var rows) ->
          rows.stream()
              .filter(row -> row.row().right())
              .map(row -> row.says() ? words().statement_true() : words().statement_false())
              .toList();
      case ReviewBody.Dated(var _, var _, var expected) ->
          Stream.ofNullable(expected).map(DatesInWords::inWords).toList();
      case ReviewBody.Measured measured -> Stream.ofNullable(measured.expected()).toList();
      case ReviewBody.Filled filled -> List.of();
      case ReviewBody.Proven proven ->
          Stream.concat(
                  right(proven.claim()).stream(),
                  proven.offers().stream()
                      .filter(ReviewBody.OfferRow::right)
                      .map(offer -> "“" + offer.quote().quote().exact() + "”"))
              .toList();
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
          case SUPPORTS -> words().supports();
          case CONTRADICTS -> words().contradicts();
          case SILENT -> words().silent();
          case null -> "–";
        };
    return "%s (%s) → %s".formatted(row.claim(), cell.document(), stand);
  }

  private static QuestionMessages words() {
    return Words.in(QuestionMessages.class);
  }

  private static List<Said> says(Question question) {
    return question.options().stream()
        .filter(option -> option.say() != null)
        .map(
            option ->
                new Said(
                    option.text(), option.right(), Objects.requireNonNullElse(option.say(), "")))
        .toList();
  }

  private static List<QuoteCard> quotes(ReviewCard card) {
    List<QuoteCard> proofs = card.evidence() == null ? List.of() : card.evidence().accepted();
    List<QuoteCard> own =
        switch (card.body()) {
          case ReviewBody.Passage passage -> passage.accepted();
          case ReviewBody.Filled filled -> filled.whole();
          case ReviewBody.Proven(var _, var _, var _, ReviewBody.Passage words, var _) ->
              words.accepted();
          case ReviewBody.Matrix matrix -> proofs(matrix);
          case ReviewBody.Options _,
              ReviewBody.Judgement _,
              ReviewBody.Dated _,
              ReviewBody.Measured _,
              ReviewBody.Written _,
              ReviewBody.Judged _,
              ReviewBody.Pairs _,
              ReviewBody.Order _,
              ReviewBody.Proven _ ->
              List.of();
        };
    return Stream.concat(own.stream(), proofs.stream()).toList();
  }

  private static List<QuoteCard> proofs(ReviewBody.Matrix matrix) {
    return matrix.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> Stream.ofNullable(cell.proof()))
        .toList();
  }
}
