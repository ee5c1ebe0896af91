package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.lesson.Item;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Mark;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Option;
import org.aidememoire.question.Question;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.card.ReviewBody;
import org.aidememoire.question.card.ReviewCard;
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
      case ReviewBody.Options options ->
          options.rows().stream()
              .filter(ReviewBody.OptionRow::right)
              .map(ReviewBody.OptionRow::text)
              .toList();
      case ReviewBody.Written written -> Stream.ofNullable(written.expected()).toList();
      case ReviewBody.Pairs pairs ->
          pairs.rows().stream()
              .map(row -> row.prompt() + " → " + Objects.requireNonNullElse(row.expected(), "–"))
              .toList();
      case ReviewBody.Order order -> order.expected().stream().map(Entry::text).toList();
      case ReviewBody.Passage passage -> List.of();
    };
  }

  private static List<Said> says(Question question) {
    List<Option> options =
        question instanceof SingleChoice single
            ? single.options()
            : question instanceof MultipleChoice multiple ? multiple.options() : List.of();
    return options.stream()
        .filter(option -> option.say() != null)
        .map(
            option ->
                new Said(
                    option.text(), option.right(), Objects.requireNonNullElse(option.say(), "")))
        .toList();
  }

  private static List<QuoteCard> quotes(ReviewCard card) {
    List<QuoteCard> proofs = card.evidence() == null ? List.of() : card.evidence().accepted();
    return card.body() instanceof ReviewBody.Passage passage
        ? Stream.concat(passage.accepted().stream(), proofs.stream()).toList()
        : proofs;
  }
}
