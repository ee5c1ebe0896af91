package org.aidememoire.question.explain;

import java.util.List;
import org.aidememoire.question.AnswerMark.Part;
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
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * One part of an answer with its credit.
 *
 * @param label what the part is about: an option, a prompt, an entry; empty where {@code aspect}
 *     says it
 * @param given what the student did there
 * @param expected what the question's author expects there
 * @param credit what it adds to the answer's share, or takes from it
 * @param aspect which side of the answer it is, where its words are the interface's; else null
 */
public record PartRow(
    String label,
    Said given,
    Said expected,
    boolean right,
    double credit,
    @Nullable Aspect aspect) {

  public PartRow(String label, Said given, Said expected, boolean right, double credit) {
    this(label, given, expected, right, credit, null);
  }

  private static final int CONTEXT = 24;

  /** A side of an answer that is not a thing of the lesson. */
  public enum Aspect {
    STATEMENT,
    DATE,
    BEGINNING,
    END,
    NUMBER,
    UNIT
  }

  /** What was done with a part, or should have been. */
  public sealed interface Said {
    /** Words of the lesson. */
    record Words(String text) implements Said {}

    /** That a statement is true, or that it is false. */
    record Judged(boolean says) implements Said {}

    record Dated(HistoricalDate date) implements Said {}

    /** What a document was said to make of a claim. */
    record Stood(Corroboration.Stand stand) implements Said {}

    record Chosen() implements Said {}

    record NotChosen() implements Said {}

    record Nothing() implements Said {}
  }

  /** The part of an answer to this question, in the question's words. */
  static PartRow of(Question question, Part part) {
    return switch (question) {
      case SingleChoice q -> ofOption(q.options(), part);
      case MultipleChoice q -> ofOption(q.options(), part);
      case Matching q ->
          row(
              part,
              q.prompts().stream()
                  .filter(prompt -> prompt.id().equals(part.id()))
                  .map(Matching.Pairing::text)
                  .findFirst()
                  .orElse(part.id()),
              words(q.answers(), part.given()),
              words(q.answers(), q.right().get(part.id())));
      case Ordering q ->
          row(
              part,
              Entry.textOf(q.entries(), part.id()),
              words(q.entries(), part.given()),
              follower(q.entries(), part.id()));
      case TrueFalse q ->
          side(
              part,
              Aspect.STATEMENT,
              new Said.Judged(TrueFalse.TRUE.equals(part.given())),
              new Said.Judged(q.right()));
      case DateQuestion q -> ofDate(q, part);
      case Numeric q -> ofNumber(q, part);
      case Cloze q -> ofGap(q, part);
      case ShortText q -> plain(part);
      case SelectWords q -> plain(part);
      case LongText q -> SourceRows.of(q, part);
      case Categorise q -> SourceRows.of(q, part);
      case TwoPart q -> SourceRows.of(q, part);
      case Corroboration q -> SourceRows.of(q, part);
      case Timeline q -> SourceRows.of(q, part);
    };
  }

  /** A part of whose kind nothing is known but what the mark says. */
  private static PartRow plain(Part part) {
    String given = part.given();
    Said said = given == null ? new Said.Nothing() : new Said.Words(given);
    return row(part, part.id(), said, new Said.Nothing());
  }

  private static PartRow ofOption(List<Option> options, Part part) {
    Option option =
        options.stream().filter(each -> each.id().equals(part.id())).findFirst().orElseThrow();
    return row(part, option.text(), chosen(part.given() != null), chosen(option.right()));
  }

  static PartRow row(Part part, String label, Said given, Said expected) {
    return new PartRow(label, given, expected, part.right(), part.credit());
  }

  private static PartRow side(Part part, Aspect aspect, Said given, Said expected) {
    return new PartRow("", given, expected, part.right(), part.credit(), aspect);
  }

  private static PartRow ofNumber(Numeric question, Part part) {
    boolean unit = part.id().equals("unit");
    String expected =
        unit
            ? question.units().getFirst().unit()
            : question.accept().getFirst().value().toPlainString();
    String given = part.given();
    return side(
        part,
        unit ? Aspect.UNIT : Aspect.NUMBER,
        given == null ? new Said.Nothing() : new Said.Words(given),
        new Said.Words(expected));
  }

  private static PartRow ofGap(Cloze question, Part part) {
    Cloze.Gap gap =
        question.gaps().stream()
            .filter(each -> each.id().equals(part.id()))
            .findFirst()
            .orElseThrow();
    String before = wordsBefore(question, gap);
    String given = part.given();
    return row(
        part,
        before.isEmpty() ? "…" : "… " + before + " …",
        given == null ? new Said.Nothing() : new Said.Words(given),
        new Said.Words(question.words(gap)));
  }

  /** The last whole words before it. */
  private static String wordsBefore(Cloze question, Cloze.Gap gap) {
    int start = Math.max(0, gap.start() - CONTEXT);
    String before = question.text(start, gap.start());
    boolean begins = start == 0 || question.text(start - 1, start).isBlank();
    int space = before.indexOf(' ');
    return (begins || space < 0 ? before : before.substring(space)).strip();
  }

  private static PartRow ofDate(DateQuestion question, Part part) {
    HistoricalDate accepted = question.accepted(part);
    String given = part.given();
    Said said = given == null ? new Said.Nothing() : new Said.Dated(HistoricalDate.of(given));
    return switch (part.id()) {
      case "from" ->
          side(part, Aspect.BEGINNING, said, new Said.Dated(HistoricalDate.one(accepted.from())));
      case "to" -> side(part, Aspect.END, said, new Said.Dated(HistoricalDate.one(accepted.to())));
      default -> side(part, Aspect.DATE, said, new Said.Dated(accepted));
    };
  }

  static Said chosen(boolean is) {
    return is ? new Said.Chosen() : new Said.NotChosen();
  }

  private static Said follower(List<Entry> entries, String id) {
    List<String> ids = entries.stream().map(Entry::id).toList();
    int next = ids.indexOf(id) + 1;
    return next < entries.size() ? new Said.Words(entries.get(next).text()) : new Said.Nothing();
  }

  static Said words(List<Entry> entries, @Nullable String id) {
    return id == null ? new Said.Nothing() : new Said.Words(Entry.textOf(entries, id));
  }
}
