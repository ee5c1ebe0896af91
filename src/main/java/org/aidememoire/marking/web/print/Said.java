package org.aidememoire.marking.web.print;

import java.util.List;
import java.util.stream.Stream;
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
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a question's author says to a choice, or about an entry or a cell.
 *
 * @param of the option, entry or cell
 * @param sign that it is right or wrong to choose it; empty where that is not the question
 */
public record Said(String of, String sign, String say) {

  static List<Said> of(Question question) {
    return switch (question) {
      case SingleChoice q -> options(q.options()).toList();
      case MultipleChoice q -> options(q.options()).toList();
      case TwoPart q -> Stream.concat(options(q.options()), passages(q.proof())).toList();
      case TrueFalse q ->
          Stream.concat(
                  said(words().statement_true(), sign(q.right()), q.sayTrue()),
                  said(words().statement_false(), sign(!q.right()), q.sayFalse()))
              .toList();
      case Categorise q ->
          q.entries().stream().flatMap(one -> said(one.words(), "", one.say())).toList();
      case Ordering q -> entries(q.entries());
      case Matching q -> entries(q.answers());
      case Timeline q ->
          q.events().stream().flatMap(one -> said(one.text(), "", one.say())).toList();
      case Cloze q ->
          q.gaps().stream()
              .flatMap(gap -> gap.others().stream())
              .flatMap(one -> said(one.text(), sign(false), one.say()))
              .toList();
      case Numeric q ->
          q.accept().stream()
              .flatMap(one -> said(one.value().toPlainString(), "", one.say()))
              .toList();
      case Corroboration q -> cells(q);
      case ShortText _, DateQuestion _, SelectWords _, LongText _ -> List.of();
    };
  }

  private static Stream<Said> options(List<Option> options) {
    return options.stream()
        .flatMap(option -> said(option.text(), sign(option.right()), option.say()));
  }

  private static Stream<Said> passages(Proof proof) {
    return switch (proof) {
      case Proof.Offered offered ->
          offered.passages().stream()
              .flatMap(one -> said("“" + one.quote().exact() + "”", sign(one.right()), one.say()));
      case Proof.InText _ -> Stream.empty();
    };
  }

  private static List<Said> entries(List<Entry> entries) {
    return entries.stream().flatMap(one -> said(one.text(), "", one.say())).toList();
  }

  private static List<Said> cells(Corroboration table) {
    return table.claims().stream()
        .flatMap(
            claim ->
                claim.cells().stream()
                    .flatMap(
                        cell ->
                            said(claim.text() + " (" + name(table, cell) + ")", "", cell.say())))
        .toList();
  }

  private static String name(Corroboration table, Corroboration.Cell cell) {
    return table.documents().stream()
        .filter(source -> source.document().equals(cell.document()))
        .map(Corroboration.Source::text)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Said> said(String of, String sign, @Nullable String say) {
    return say == null ? Stream.empty() : Stream.of(new Said(of, sign, say));
  }

  private static String sign(boolean right) {
    return right ? "✓" : "✗";
  }

  private static QuestionMessages words() {
    return Words.in(QuestionMessages.class);
  }
}
