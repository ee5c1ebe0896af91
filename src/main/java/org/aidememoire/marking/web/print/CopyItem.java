package org.aidememoire.marking.web.print;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Question;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.AskCard.Manner;
import org.aidememoire.question.card.CertaintyCard;
import org.aidememoire.question.card.EvidenceCard;
import org.aidememoire.question.card.Gaps;
import org.aidememoire.question.card.Kind;
import org.aidememoire.question.card.Places;
import org.jspecify.annotations.Nullable;

/**
 * A question to answer with a pen. The order and the signs of its lines are those of the key, too:
 * they depend on the question alone.
 *
 * @param boxes what to tick or to number; empty where the question has no such thing
 * @param how what to do with the boxes
 * @param prompts to each of which a letter belongs
 * @param lettered what the letters stand for
 * @param ruled how many ruled lines there are to write on
 * @param proof whether words that prove the answer are to be copied
 * @param certainty null where the student is not asked how sure they are
 * @param matrix claims to hold against documents; its cells are {@code prompts}, too. Else null
 * @param rubric by what it will be marked; null where it has none
 * @param part what belongs to it: the passage with gaps, or Part B; else null
 */
public record CopyItem(
    int number,
    String ask,
    BigDecimal points,
    How how,
    List<Line> boxes,
    List<Line> prompts,
    List<Line> lettered,
    int ruled,
    boolean proof,
    @Nullable CertaintyCard certainty,
    @Nullable PaperMatrix matrix,
    @Nullable Rubric rubric,
    @Nullable CopyItem part) {
  private static final int ONE = 1;
  private static final int FEW = 2;
  private static final int SOME = 4;
  private static final int MANY = 9;

  /** What is asked of the reader's pen. */
  public enum How {
    TICK_ONE,
    TICK_ALL,
    NUMBER,
    LETTER,
    TABLE,
    WRITE,
    FILL,
    COPY
  }

  static CopyItem of(int number, Question question, Manner manner, Places places) {
    AskCard card = AskCard.of(question, Answer.NONE, manner, places);
    AskCard.Asked asked = card.asked();
    CopyItem plain =
        part(number, asked.ask(), asked.points()).asking(asked.evidence(), asked.certainty());
    return switch (card) {
      case AskCard.Choose choose -> plain.ticked(how(choose), CopyLines.choices(choose.options()));
      case AskCard.Arrange arrange ->
          plain.ticked(How.NUMBER, CopyLines.entries(arrange.entries()));
      case AskCard.Match match ->
          plain.lettered(
              Line.numbered(match.pairs(), AskCard.Pair::id, CopyLines::text),
              Line.lettered(match.answers(), Entry::id, each -> CopyLines.plain(each.text())));
      case AskCard.Matrix matrix -> plain.held(PaperMatrix.blank(matrix));
      case AskCard.Chart chart when chart.dates().isEmpty() ->
          plain.ticked(How.NUMBER, CopyLines.entries(chart.entries()));
      case AskCard.Chart chart ->
          plain.lettered(
              Line.numbered(chart.entries(), AskCard.Placed::id, CopyLines::text),
              CopyLines.dates(chart.dates()));
      case AskCard.Judge _ -> plain.ticked(How.TICK_ONE, CopyLines.judgements());
      case AskCard.Prove prove ->
          plain.ticked(How.TICK_ONE, CopyLines.choices(prove.options())).with(partB(number, prove));
      case AskCard.Dated _, AskCard.Measure _ -> plain.ruled(How.WRITE, ONE);
      case AskCard.Fill fill -> plain.ruled(How.FILL, 0).with(gaps(number, fill));
      case AskCard.Write write ->
          plain.ruled(How.WRITE, write.asked().kind() == Kind.LONG ? MANY : FEW);
      case AskCard.WriteByRubric prose -> plain.ruled(How.WRITE, MANY).markedBy(prose.rubric());
      case AskCard.Select _ -> plain.ruled(How.COPY, SOME);
    };
  }

  private static How how(AskCard.Choose choose) {
    return choose.asked().kind() == Kind.MULTIPLE_CHOICE ? How.TICK_ALL : How.TICK_ONE;
  }

  /** The passage with a numbered line for each gap; what is offered for one stands behind it. */
  private static CopyItem gaps(int number, AskCard.Fill fill) {
    StringBuilder passage = new StringBuilder();
    for (Gaps.Gap gap : fill.passage().gaps()) {
      passage.append(gap.before()).append("(").append(gap.number()).append(") ________");
      if (!gap.choices().isEmpty()) {
        passage.append(" [").append(String.join(" / ", gap.choices())).append("]");
      }
    }
    passage.append(fill.passage().end());
    return part(number, "“" + passage + "”", fill.asked().points());
  }

  private static CopyItem partB(int number, AskCard.Prove prove) {
    CopyItem part = part(number, prove.proofAsk(), prove.asked().points());
    return prove.words() == null
        ? part.ticked(
            How.TICK_ALL,
            Line.lettered(
                prove.passages(), AskCard.Offer::id, passage -> CopyLines.quoted(passage.quote())))
        : part.ruled(How.COPY, SOME);
  }

  private static CopyItem part(int number, String ask, BigDecimal points) {
    List<Line> none = List.of();
    return new CopyItem(
        number, ask, points, How.WRITE, none, none, none, 0, false, null, null, null, null);
  }

  private CopyItem asking(@Nullable EvidenceCard evidence, @Nullable CertaintyCard sure) {
    return new CopyItem(
        number,
        ask,
        points,
        how,
        boxes,
        prompts,
        lettered,
        ruled,
        evidence != null,
        sure,
        matrix,
        rubric,
        part);
  }

  private CopyItem ticked(How tick, List<Line> lines) {
    return new CopyItem(
        number, ask, points, tick, lines, prompts, lettered, ruled, proof, certainty, matrix,
        rubric, part);
  }

  private CopyItem lettered(List<Line> asked, List<Line> answers) {
    return new CopyItem(
        number,
        ask,
        points,
        How.LETTER,
        boxes,
        asked,
        answers,
        ruled,
        proof,
        certainty,
        matrix,
        rubric,
        part);
  }

  /** Its cells have room for words, so no more is asked for below. */
  private CopyItem held(PaperMatrix table) {
    return new CopyItem(
        number,
        ask,
        points,
        How.TABLE,
        boxes,
        table.lines(),
        CopyLines.stands(),
        ruled,
        false,
        certainty,
        table,
        rubric,
        part);
  }

  private CopyItem ruled(How write, int lines) {
    return new CopyItem(
        number, ask, points, write, boxes, prompts, lettered, lines, proof, certainty, matrix,
        rubric, part);
  }

  private CopyItem markedBy(Rubric criteria) {
    return new CopyItem(
        number, ask, points, how, boxes, prompts, lettered, ruled, proof, certainty, matrix,
        criteria, part);
  }

  private CopyItem with(CopyItem second) {
    return new CopyItem(
        number, ask, points, how, boxes, prompts, lettered, ruled, proof, certainty, matrix, rubric,
        second);
  }
}
