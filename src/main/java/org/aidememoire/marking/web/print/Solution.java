package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.DatesInWords;

/**
 * What a student's copy says where all is right: first as it is written there, with the letters and
 * numbers of the copy and in its order, then in words.
 *
 * @param parts one, or Part A and Part B; empty where only a person can tell
 * @param inWords one line for each; empty where {@code parts} has the words already
 * @param ordered whether the lines follow one another in time or order
 * @param unused lines of the copy to which nothing belongs
 * @param also other answers that are as good
 */
public record Solution(
    List<Part> parts,
    List<String> inWords,
    boolean ordered,
    List<String> unused,
    List<String> also) {
  private static final String AND = ", ";

  /**
   * @param label such as "Part A:"; empty where there is only one
   */
  public record Part(String label, List<Pen> pens) {}

  /**
   * What a pen leaves in one place.
   *
   * @param sign of the line on which it stands; empty where the question has only one
   */
  public record Pen(String sign, String answer) {}

  static Solution of(Question question, CopyItem copy) {
    return switch (question) {
      case SingleChoice q -> ticked(right(q.options()), copy);
      case MultipleChoice q -> ticked(right(q.options()), copy);
      case TwoPart q -> proven(q, copy);
      case TrueFalse q ->
          written(q.right() ? words().statement_true() : words().statement_false(), List.of());
      case Matching _, Categorise _ -> paired(pairs(question), copy);
      case Corroboration _ -> held(pairs(question), copy);
      case Timeline q -> q.ordered() ? numbered(places(q), copy) : paired(pairs(q), copy);
      case Ordering q -> numbered(places(q), copy);
      case DateQuestion q -> {
        List<String> dates = q.accept().stream().map(DatesInWords::inWords).toList();
        yield written(dates.getFirst(), dates.subList(1, dates.size()));
      }
      case Numeric q -> written(q.expected(), AlsoRight.of(q));
      case ShortText q -> written(q.accept().getFirst(), AlsoRight.of(q));
      case Cloze q -> filled(q);
      case SelectWords q -> written(quoted(q.accept().getFirst().exact()), List.of());
      case LongText _ -> new Solution(List.of(), List.of(), false, List.of(), List.of());
    };
  }

  private static List<String> right(List<Option> options) {
    return options.stream().filter(Option::right).map(Option::id).toList();
  }

  private static Solution ticked(List<String> right, CopyItem copy) {
    return new Solution(
        List.of(ticks("", right, copy)),
        chosen(right, copy).map(Line::whole).toList(),
        false,
        List.of(),
        List.of());
  }

  private static Part ticks(String label, List<String> right, CopyItem copy) {
    return new Part(label, chosen(right, copy).map(line -> new Pen("", line.sign())).toList());
  }

  private static Stream<Line> chosen(List<String> right, CopyItem copy) {
    return copy.boxes().stream().filter(line -> right.contains(line.id()));
  }

  private static Solution proven(TwoPart question, CopyItem copy) {
    List<String> claim = right(question.options());
    Part partB =
        switch (question.proof()) {
          case Proof.Offered offered when copy.part() != null ->
              ticks(
                  words().part_b(),
                  offered.passages().stream()
                      .filter(Proof.Passage::right)
                      .map(Proof.Passage::id)
                      .toList(),
                  copy.part());
          case Proof proof ->
              new Part(words().part_b(), List.of(new Pen("", quoted(first(question)))));
        };
    return new Solution(
        List.of(ticks(words().part_a(), claim, copy), partB),
        chosen(claim, copy).map(Line::whole).toList(),
        false,
        List.of(),
        List.of());
  }

  private static String first(TwoPart question) {
    return question.proofs().getFirst().exact();
  }

  private static Solution written(String answer, List<String> also) {
    return new Solution(
        List.of(new Part("", List.of(new Pen("", answer)))), List.of(), false, List.of(), also);
  }

  private static Map<String, String> pairs(Question question) {
    return question
        .rightAnswer()
        .map(answer -> answer.as(Response.Pairs.class, question).answers())
        .orElseThrow();
  }

  /** By the id of each line, the id of the letter that belongs to it. */
  private static Solution paired(Map<String, String> right, CopyItem copy) {
    List<Pen> pens = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Line prompt : copy.prompts()) {
      Line answer =
          Line.find(copy.lettered(), String.valueOf(right.get(prompt.id()))).orElseThrow();
      pens.add(new Pen(prompt.sign(), answer.sign()));
      lines.add(prompt.whole() + " → " + answer.whole());
    }
    List<String> unused =
        copy.lettered().stream()
            .filter(line -> !right.containsValue(line.id()))
            .map(Line::whole)
            .toList();
    return new Solution(List.of(new Part("", pens)), lines, false, unused, List.of());
  }

  /** By cell; the table itself says it in words. */
  private static Solution held(Map<String, String> right, CopyItem copy) {
    List<Pen> pens =
        copy.prompts().stream()
            .map(
                cell ->
                    new Pen(
                        cell.sign(),
                        Line.find(copy.lettered(), String.valueOf(right.get(cell.id())))
                            .orElseThrow()
                            .text()))
            .toList();
    return new Solution(List.of(new Part("", pens)), List.of(), false, List.of(), List.of());
  }

  private static List<String> places(Ordering ordering) {
    return ordering
        .rightAnswer()
        .map(answer -> answer.as(Response.Order.class, ordering).entries())
        .orElseThrow();
  }

  private static List<String> places(Timeline timeline) {
    return timeline.events().stream()
        .sorted(Comparator.comparingInt(Timeline.Event::place))
        .map(Timeline.Event::id)
        .toList();
  }

  /**
   * @param order ids in the right order
   */
  private static Solution numbered(List<String> order, CopyItem copy) {
    List<Pen> pens =
        copy.boxes().stream()
            .map(line -> new Pen(line.sign(), String.valueOf(order.indexOf(line.id()) + 1)))
            .toList();
    List<String> lines =
        order.stream()
            .flatMap(id -> Line.find(copy.boxes(), id).stream())
            .map(Line::whole)
            .toList();
    return new Solution(List.of(new Part("", pens)), lines, true, List.of(), List.of());
  }

  private static Solution filled(Cloze cloze) {
    List<Pen> pens = new ArrayList<>();
    for (Cloze.Gap gap : cloze.gaps()) {
      pens.add(new Pen(String.valueOf(pens.size() + 1), cloze.words(gap)));
    }
    return new Solution(
        List.of(new Part("", pens)), List.of(), false, List.of(), AlsoRight.of(cloze));
  }

  /** The pens of all parts in one line. */
  public String glance() {
    return String.join(" · ", parts.stream().map(Solution::line).toList());
  }

  /** The other answers in one line. */
  public String others() {
    return String.join("; ", also);
  }

  /** The lines that nothing belongs to, in one. */
  public String leftOver() {
    return String.join("; ", unused);
  }

  private static String line(Part part) {
    String pens = String.join(AND, part.pens().stream().map(Solution::pen).toList());
    return part.label().isEmpty() ? pens : part.label() + " " + pens;
  }

  private static String pen(Pen pen) {
    return pen.sign().isEmpty() ? pen.answer() : pen.sign() + ": " + pen.answer();
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private static QuestionMessages words() {
    return Words.in(QuestionMessages.class);
  }
}
