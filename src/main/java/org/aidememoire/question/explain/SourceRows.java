package org.aidememoire.question.explain;

import java.util.Map;
import java.util.Objects;
import org.aidememoire.question.AnswerMark.Part;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Option;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.explain.PartRow.Said;
import org.jspecify.annotations.Nullable;

/** The parts of answers that sort, prove, compare and place what sources say. */
final class SourceRows {
  private SourceRows() {}

  static PartRow of(Categorise sorting, Part part) {
    Categorise.Filed entry =
        sorting.entries().stream()
            .filter(one -> one.id().equals(part.id()))
            .findFirst()
            .orElseThrow();
    return PartRow.row(
        part,
        entry.quote() == null ? entry.words() : quoted(entry.words()),
        PartRow.words(sorting.groups(), part.given()),
        PartRow.words(sorting.groups(), entry.group()));
  }

  static PartRow of(TwoPart claim, Part part) {
    if (part.id().equals(TwoPart.CLAIM)) {
      Option right = claim.options().stream().filter(Option::right).findFirst().orElseThrow();
      String given = part.given() == null ? null : claim.getOption(part.given()).text();
      return PartRow.row(part, claim.prompt().ask(), said(given), said(right.text()));
    }
    return switch (claim.proof()) {
      case Proof.InText words ->
          PartRow.row(
              part, words.ask(), said(part.given()), said(words.accept().getFirst().exact()));
      case Proof.Offered offered -> {
        Proof.Passage passage =
            offered.passages().stream()
                .filter(one -> one.id().equals(part.id()))
                .findFirst()
                .orElseThrow();
        yield PartRow.row(
            part,
            quoted(passage.quote().exact()),
            PartRow.chosen(part.given() != null),
            PartRow.chosen(passage.right()));
      }
    };
  }

  static PartRow of(Corroboration matrix, Part part) {
    Map<String, Stand> right = matrix.right();
    Said given = part.given() == null ? new Said.Nothing() : new Said.Stood(Stand.of(part.given()));
    String label =
        matrix.claims().stream()
            .flatMap(
                claim ->
                    matrix.documents().stream()
                        .filter(
                            source ->
                                Corroboration.cellId(claim.id(), source.document())
                                    .equals(part.id()))
                        .map(source -> claim.text() + " – " + source.text()))
            .findFirst()
            .orElse(part.id());
    return PartRow.row(
        part, label, given, new Said.Stood(right.getOrDefault(part.id(), Stand.SILENT)));
  }

  static PartRow of(Timeline timeline, Part part) {
    Timeline.Event event =
        timeline.events().stream()
            .filter(one -> one.id().equals(part.id()))
            .findFirst()
            .orElseThrow();
    String given = part.given() == null ? null : timeline.nameOf(Integer.parseInt(part.given()));
    return PartRow.row(part, event.text(), said(given), said(timeline.nameOf(event.place())));
  }

  static PartRow of(LongText prose, Part part) {
    Rubric.Criterion criterion =
        Objects.requireNonNull(prose.rubric()).criteria().stream()
            .filter(one -> one.id().equals(part.id()))
            .findFirst()
            .orElseThrow();
    String found = part.given() == null ? null : criterion.getLevel(part.given()).text();
    return PartRow.row(part, criterion.text(), said(found), said(criterion.best().text()));
  }

  private static Said said(@Nullable String words) {
    return words == null ? new Said.Nothing() : new Said.Words(words);
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
