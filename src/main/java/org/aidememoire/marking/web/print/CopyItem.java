package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Question;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.Kind;
import org.aidememoire.question.card.Places;

/**
 * A question to answer with a pen.
 *
 * @param boxes what to tick or to number; empty where the question has no such thing
 * @param how what to do with the boxes
 * @param prompts to each of which a letter belongs
 * @param lettered what the letters stand for
 * @param lines how many ruled lines there are to write on
 * @param proof whether words that prove the answer are to be copied
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
    boolean proof) {
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
      case AskCard.Match match -> letters(number, match);
      case AskCard.Write write ->
          lines(number, card, How.WRITE, write.asked().kind() == Kind.LONG ? MANY : FEW);
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
        asked.evidence() != null);
  }

  private static CopyItem letters(int number, AskCard.Match match) {
    List<Entry> answers = match.answers();
    List<Lettered> lettered =
        answers.stream()
            .map(answer -> new Lettered((char) ('A' + answers.indexOf(answer)), answer.text()))
            .toList();
    return new CopyItem(
        number,
        match.asked().ask(),
        match.asked().points(),
        How.LETTER,
        List.of(),
        match.pairs().stream().map(AskCard.Pair::text).toList(),
        lettered,
        0,
        match.asked().evidence() != null);
  }
}
