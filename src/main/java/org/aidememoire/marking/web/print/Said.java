package org.aidememoire.marking.web.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * What a question's author says to a choice, or about an entry or a cell, in the order of the copy.
 *
 * @param of the option, entry or cell, as the copy has it
 * @param sign that it is right or wrong to choose it; empty where that is not the question
 */
public record Said(Line of, String sign, String say) {

  static List<Said> of(Question question, CopyItem copy) {
    return switch (question) {
      case SingleChoice q -> options(q.options(), copy);
      case MultipleChoice q -> options(q.options(), copy);
      case TwoPart q ->
          Stream.concat(options(q.options(), copy).stream(), passages(q.proof(), copy)).toList();
      case TrueFalse q ->
          Stream.concat(
                  said(TrueFalse.TRUE, copy.boxes(), sign(q.right()), q.sayTrue()),
                  said(TrueFalse.FALSE, copy.boxes(), sign(!q.right()), q.sayFalse()))
              .toList();
      case Categorise q ->
          inOrder(
              q.entries().stream().flatMap(one -> said(one.id(), copy.prompts(), "", one.say())),
              copy.prompts());
      case Ordering q -> entries(q.entries(), copy.boxes());
      case Matching q -> entries(q.answers(), copy.lettered());
      case Timeline q -> {
        List<Line> lines = q.ordered() ? copy.boxes() : copy.prompts();
        yield inOrder(
            q.events().stream().flatMap(one -> said(one.id(), lines, "", one.say())), lines);
      }
      case Cloze q -> gaps(q);
      case Numeric q ->
          q.accept().stream()
              .flatMap(one -> said("", one.value().toPlainString(), "", one.say()))
              .toList();
      case Corroboration q ->
          q.claims().stream().flatMap(claim -> cells(claim, copy.prompts())).toList();
      case ShortText _, DateQuestion _, SelectWords _, LongText _ -> List.of();
    };
  }

  private static List<Said> options(List<Option> options, CopyItem copy) {
    return inOrder(
        options.stream().flatMap(one -> said(one.id(), copy.boxes(), sign(one.right()), one.say())),
        copy.boxes());
  }

  private static Stream<Said> passages(Proof proof, CopyItem copy) {
    CopyItem part = copy.part();
    return proof instanceof Proof.Offered offered && part != null
        ? offered.passages().stream()
            .flatMap(one -> said(one.id(), part.boxes(), sign(one.right()), one.say()))
        : Stream.empty();
  }

  private static List<Said> entries(List<Entry> entries, List<Line> lines) {
    return inOrder(entries.stream().flatMap(one -> said(one.id(), lines, "", one.say())), lines);
  }

  private static List<Said> gaps(Cloze cloze) {
    return Stream.iterate(0, index -> index < cloze.gaps().size(), index -> index + 1)
        .flatMap(
            index ->
                cloze.gaps().get(index).others().stream()
                    .flatMap(
                        one -> said(String.valueOf(index + 1), one.text(), sign(false), one.say())))
        .toList();
  }

  private static Stream<Said> cells(Corroboration.Claim claim, List<Line> lines) {
    return claim.cells().stream()
        .flatMap(
            cell -> said(Corroboration.cellId(claim.id(), cell.document()), lines, "", cell.say()));
  }

  private static List<Said> inOrder(Stream<Said> says, List<Line> lines) {
    return says.sorted(Comparator.comparingInt((Said said) -> lines.indexOf(said.of))).toList();
  }

  private static Stream<Said> said(String id, List<Line> lines, String sign, @Nullable String say) {
    return Line.find(lines, id).stream()
        .flatMap(line -> Optional.ofNullable(say).map(told -> new Said(line, sign, told)).stream());
  }

  private static Stream<Said> said(String number, String words, String sign, @Nullable String say) {
    return said("", List.of(new Line("", number, words)), sign, say);
  }

  private static String sign(boolean right) {
    return right ? "✓" : "✗";
  }
}
