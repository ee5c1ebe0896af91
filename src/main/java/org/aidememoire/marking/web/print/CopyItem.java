package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Question;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.Gaps;
import org.aidememoire.question.card.Kind;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question to answer with a pen.
 *
 * @param boxes what to tick or to number; empty where the question has no such thing
 * @param how what to do with the boxes
 * @param prompts to each of which a letter belongs
 * @param lettered what the letters stand for
 * @param lines how many ruled lines there are to write on
 * @param proof whether words that prove the answer are to be copied
 * @param rubric by what it will be marked; null where it has none
 * @param part what belongs to it: the passage with gaps, or Part B; else null
 */
public record CopyItem(
    int number,
    String ask,
    BigDecimal points,
    How how,
    List<String> boxes,
    List<String> prompts,
    List<Lettered> lettered,
    int lines,
    boolean proof,
    @Nullable Rubric rubric,
    @Nullable CopyItem part) {
  private static final int FEW = 2;
  private static final int SOME = 4;
  private static final int MANY = 9;

  /** What is asked of the reader's pen. */
  public enum How {
    TICK_ONE,
    TICK_ALL,
    NUMBER,
    LETTER,
    WRITE,
    COPY
  }

  /** An answer that a letter stands for. */
  public record Lettered(char letter, String text) {}

  static CopyItem of(int number, Question question, Places places) {
    AskCard card = AskCard.of(question, Answer.NONE, number, places);
    return switch (card) {
      case AskCard.Choose choose ->
          boxes(
              number,
              card,
              choose.asked().kind() == Kind.MULTIPLE_CHOICE ? How.TICK_ALL : How.TICK_ONE,
              choose.options().stream().map(AskCard.Choice::text).toList());
      case AskCard.Arrange arrange ->
          boxes(
              number,
              card,
              How.NUMBER,
              arrange.entries().stream().map(AskCard.Placed::text).toList());
      case AskCard.Match match ->
          letters(
              number,
              card,
              match.pairs().stream().map(CopyItem::text).toList(),
              match.answers().stream().map(Entry::text).toList());
      case AskCard.Matrix matrix ->
          letters(
              number,
              card,
              cells(matrix),
              List.of(words().supports(), words().contradicts(), words().silent()));
      case AskCard.Chart chart ->
          chart.dates().isEmpty()
              ? boxes(number, card, How.NUMBER, events(chart))
              : letters(number, card, events(chart), chart.dates());
      case AskCard.Judge judge ->
          boxes(
              number,
              card,
              How.TICK_ONE,
              List.of(words().statement_true(), words().statement_false()));
      case AskCard.Prove prove ->
          boxes(
                  number,
                  card,
                  How.TICK_ONE,
                  prove.options().stream().map(AskCard.Choice::text).toList())
              .with(partB(number, prove));
      case AskCard.Dated dated -> lines(number, card, How.WRITE, 1);
      case AskCard.Measure measure -> lines(number, card, How.WRITE, 1);
      case AskCard.Fill fill -> gaps(number, fill);
      case AskCard.Write write ->
          lines(number, card, How.WRITE, write.asked().kind() == Kind.LONG ? MANY : FEW);
      case AskCard.WriteByRubric write -> lines(number, card, How.WRITE, MANY);
      case AskCard.Select select -> lines(number, card, How.COPY, SOME);
    };
  }

  private static CopyItem boxes(int number, AskCard card, How how, List<String> boxes) {
    return item(number, card, how, boxes, 0);
  }

  private static CopyItem lines(int number, AskCard card, How how, int lines) {
    return item(number, card, how, List.of(), lines);
  }

  private static CopyItem item(int number, AskCard card, How how, List<String> boxes, int lines) {
    AskCard.Asked asked = card.asked();
    return new CopyItem(
        number,
        asked.ask(),
        asked.points(),
        how,
        boxes,
        List.of(),
        List.of(),
        lines,
        asked.evidence() != null,
        card instanceof AskCard.WriteByRubric prose ? prose.rubric() : null,
        null);
  }

  private static CopyItem letters(
      int number, AskCard card, List<String> prompts, List<String> answers) {
    List<Lettered> lettered = new ArrayList<>();
    for (String answer : answers) {
      lettered.add(new Lettered((char) ('A' + lettered.size()), answer));
    }
    AskCard.Asked asked = card.asked();
    return new CopyItem(
        number,
        asked.ask(),
        asked.points(),
        How.LETTER,
        List.of(),
        prompts,
        lettered,
        0,
        asked.evidence() != null,
        null,
        null);
  }

  private static String text(AskCard.Pair entry) {
    QuoteCard quote = entry.quote();
    return quote == null ? entry.text() : "“" + quote.quote().exact() + "”";
  }

  private static List<String> cells(AskCard.Matrix matrix) {
    return matrix.rows().stream()
        .flatMap(row -> row.cells().stream().map(cell -> row.text() + " (" + cell.document() + ")"))
        .toList();
  }

  private static List<String> events(AskCard.Chart chart) {
    return chart.entries().stream().map(AskCard.Placed::text).toList();
  }

  /** The passage with a numbered line for each gap; what is offered for one stands behind it. */
  private static CopyItem gaps(int number, AskCard.Fill fill) {
    StringBuilder passage = new StringBuilder();
    for (Gaps.Gap gap : fill.passage().gaps()) {
      passage.append(gap.before()).append("________");
      if (!gap.choices().isEmpty()) {
        passage.append(" (").append(String.join(" / ", gap.choices())).append(")");
      }
    }
    passage.append(fill.passage().end());
    AskCard.Asked asked = fill.asked();
    return lines(number, fill, How.WRITE, 0)
        .with(plain(number, "“" + passage + "”", asked.points()));
  }

  private static CopyItem partB(int number, AskCard.Prove prove) {
    List<String> offered =
        prove.passages().stream().map(offer -> "“" + offer.quote().quote().exact() + "”").toList();
    CopyItem part = plain(number, prove.proofAsk(), prove.asked().points());
    return new CopyItem(
        number,
        part.ask,
        part.points,
        offered.isEmpty() ? How.COPY : How.TICK_ALL,
        offered,
        List.of(),
        List.of(),
        offered.isEmpty() ? SOME : 0,
        false,
        null,
        null);
  }

  private static CopyItem plain(int number, String ask, BigDecimal points) {
    return new CopyItem(
        number, ask, points, How.WRITE, List.of(), List.of(), List.of(), 0, false, null, null);
  }

  private CopyItem with(CopyItem second) {
    return new CopyItem(
        number, ask, points, how, boxes, prompts, lettered, lines, proof, rubric, second);
  }

  private static QuestionMessages words() {
    return Words.in(QuestionMessages.class);
  }
}
