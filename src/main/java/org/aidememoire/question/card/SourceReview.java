package org.aidememoire.question.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Matching;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/** What was answered to the types that work with sources, beside what is right. */
final class SourceReview {
  private static final Response.Claim NO_CLAIM = new Response.Claim("", Set.of(), List.of());

  private SourceReview() {}

  /** One row of what belongs to what, with the id of what is right. */
  private record Row(
      String id, String text, @Nullable QuoteCard quote, String right, @Nullable String say) {}

  static ReviewBody.Pairs of(Matching matching, @Nullable Response response, Shown shown) {
    List<Row> rows =
        matching.prompts().stream()
            .map(prompt -> new Row(prompt.id(), prompt.text(), null, prompt.answer(), null))
            .toList();
    return pairs(rows, matching.answers(), response, shown);
  }

  static ReviewBody.Pairs of(
      Categorise sorting, @Nullable Response response, Shown shown, Places places) {
    List<Row> rows =
        sorting.entries().stream()
            .map(
                entry ->
                    new Row(
                        entry.id(),
                        entry.words(),
                        entry.quote() == null ? null : QuoteCard.of(entry.quote(), places),
                        entry.group(),
                        entry.say()))
            .toList();
    return pairs(rows, sorting.groups(), response, shown);
  }

  private static ReviewBody.Pairs pairs(
      List<Row> rows, List<Entry> choices, @Nullable Response response, Shown shown) {
    Map<String, String> given = pairs(response);
    return new ReviewBody.Pairs(
        rows.stream()
            .map(
                row -> {
                  String choice = given.get(row.id());
                  return new ReviewBody.PairRow(
                      row.text(),
                      row.quote(),
                      choice == null ? null : ReviewBody.textOf(choices, choice),
                      shown.right() ? Verdict.of(row.right().equals(choice) ? 1 : 0) : null,
                      0,
                      shown.right() ? ReviewBody.textOf(choices, row.right()) : null,
                      shown.saysRight() ? row.say() : null);
                })
            .toList(),
        shown.right());
  }

  static ReviewBody.Proven of(
      TwoPart claim, @Nullable Response response, Shown shown, Places places) {
    Response.Claim given = response instanceof Response.Claim made ? made : NO_CLAIM;
    Set<String> chosen = given.option().isEmpty() ? Set.of() : Set.of(given.option());
    boolean wrong = chosen.isEmpty() || !claim.getOption(given.option()).right();
    boolean lost =
        shown.right() && wrong && !(given.passages().isEmpty() && given.words().isEmpty());
    ReviewBody.Options options = ReviewBody.options(claim.options(), chosen, shown);
    return switch (claim.proof()) {
      case Proof.Offered offered ->
          new ReviewBody.Proven(
              options,
              offered.ask(),
              offered.passages().stream()
                  .map(passage -> offer(passage, given, shown, places))
                  .toList(),
              null,
              lost);
      case Proof.InText words ->
          new ReviewBody.Proven(
              options,
              words.ask(),
              List.of(),
              new ReviewBody.Passage(
                  QuoteCard.list(given.words(), places),
                  shown.right() ? QuoteCard.listApart(words.accept(), places) : List.of()),
              lost);
    };
  }

  private static ReviewBody.OfferRow offer(
      Proof.Passage passage, Response.Claim given, Shown shown, Places places) {
    boolean chosen = given.passages().contains(passage.id());
    return new ReviewBody.OfferRow(
        QuoteCard.of(passage.quote(), places),
        chosen,
        shown.right() && passage.right(),
        shown.right() && chosen && !passage.right(),
        shown.says() && chosen ? passage.say() : null);
  }

  static ReviewBody.Matrix of(
      Corroboration matrix, @Nullable Response response, Shown shown, Places places) {
    Map<String, String> given = pairs(response);
    return new ReviewBody.Matrix(
        matrix.claims().stream()
            .map(
                claim ->
                    new ReviewBody.MatrixRow(
                        claim.text(),
                        matrix.documents().stream()
                            .map(source -> cell(claim, source, given, shown, places))
                            .toList()))
            .toList());
  }

  private static ReviewBody.MatrixCell cell(
      Corroboration.Claim claim,
      Corroboration.Source source,
      Map<String, String> given,
      Shown shown,
      Places places) {
    Corroboration.Cell cell =
        claim.cells().stream()
            .filter(one -> one.document().equals(source.document()))
            .findFirst()
            .orElseThrow();
    String word = given.get(Corroboration.cellId(claim.id(), source.document()));
    return new ReviewBody.MatrixCell(
        source.text(),
        word == null ? null : Stand.of(word),
        shown.right() && cell.stand().word().equals(word),
        shown.right() ? cell.stand() : null,
        shown.right() && cell.proof() != null ? QuoteCard.of(cell.proof(), places) : null,
        shown.saysRight() ? cell.say() : null);
  }

  static ReviewBody.Pairs of(
      Timeline timeline, @Nullable Response response, AnswerMark mark, Shown shown) {
    Map<String, String> given = pairs(response);
    return new ReviewBody.Pairs(
        timeline.events().stream()
            .map(
                event -> {
                  String place = given.get(event.id());
                  return new ReviewBody.PairRow(
                      event.text(),
                      null,
                      place == null ? null : timeline.nameOf(Integer.parseInt(place)),
                      shown.right() ? nearness(event, mark) : null,
                      shown.right() && place != null
                          ? Math.abs(event.place() - Integer.parseInt(place))
                          : 0,
                      shown.right() ? timeline.nameOf(event.place()) : null,
                      shown.saysRight() ? event.say() : null);
                })
            .toList(),
        shown.right());
  }

  /** An event that is not at its place is partly right where it came near enough to earn. */
  private static Verdict nearness(Timeline.Event event, AnswerMark mark) {
    Optional<AnswerMark.Part> part =
        mark instanceof AnswerMark.ByParts parts && parts.share() > 0
            ? parts.findPart(event.id())
            : Optional.empty();
    return part.map(
            found ->
                found.right() ? Verdict.RIGHT : found.credit() > 0 ? Verdict.PARTLY : Verdict.WRONG)
        .orElse(Verdict.WRONG);
  }

  /** What a person found is no key: whoever sees the card may see it. */
  static ReviewBody.Judged judged(
      ReviewBody.Written written, Rubric rubric, AnswerMark mark, Shown shown) {
    List<AnswerMark.Part> parts =
        mark instanceof AnswerMark.ByRubric found ? found.parts() : List.of();
    return new ReviewBody.Judged(
        written,
        rubric.criteria().stream().map(criterion -> row(criterion, parts)).toList(),
        mark instanceof AnswerMark.ByRubric found && shown.says() ? found.comment() : "");
  }

  private static ReviewBody.CriterionRow row(
      Rubric.Criterion criterion, List<AnswerMark.Part> parts) {
    Optional<Rubric.Level> level =
        parts.stream()
            .filter(part -> part.id().equals(criterion.id()))
            .flatMap(part -> Optional.ofNullable(part.given()).stream())
            .findFirst()
            .map(criterion::getLevel);
    return new ReviewBody.CriterionRow(
        criterion.text(),
        level.map(Rubric.Level::text).orElse(null),
        level.map(Rubric.Level::points).orElse(BigDecimal.ZERO),
        criterion.best().points());
  }

  private static Map<String, String> pairs(@Nullable Response response) {
    return response instanceof Response.Pairs(Map<String, String> answers) ? answers : Map.of();
  }
}
