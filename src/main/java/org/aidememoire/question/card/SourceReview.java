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
import org.jspecify.annotations.Nullable;

/** What was answered to the types that work with sources, beside what is right. */
final class SourceReview {
  private static final Response.Claim NO_CLAIM = new Response.Claim("", Set.of(), List.of());

  private SourceReview() {}

  /** One row of what belongs to what, with the id of what is right. */
  private record Row(
      String id, String text, @Nullable QuoteCard quote, String right, @Nullable String say) {}

  static ReviewBody.Pairs of(Matching matching, @Nullable Response response, boolean reveal) {
    List<Row> rows =
        matching.prompts().stream()
            .map(prompt -> new Row(prompt.id(), prompt.text(), null, prompt.answer(), null))
            .toList();
    return pairs(rows, matching.answers(), response, reveal);
  }

  static ReviewBody.Pairs of(
      Categorise sorting, @Nullable Response response, boolean reveal, Places places) {
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
    return pairs(rows, sorting.groups(), response, reveal);
  }

  private static ReviewBody.Pairs pairs(
      List<Row> rows, List<Entry> choices, @Nullable Response response, boolean reveal) {
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
                      reveal && row.right().equals(choice),
                      reveal ? ReviewBody.textOf(choices, row.right()) : null,
                      reveal ? row.say() : null);
                })
            .toList());
  }

  static ReviewBody.Proven of(
      TwoPart claim, @Nullable Response response, boolean reveal, Places places) {
    Response.Claim given = response instanceof Response.Claim made ? made : NO_CLAIM;
    Set<String> chosen = given.option().isEmpty() ? Set.of() : Set.of(given.option());
    boolean wrong = chosen.isEmpty() || !claim.getOption(given.option()).right();
    boolean lost = reveal && wrong && !(given.passages().isEmpty() && given.words().isEmpty());
    ReviewBody.Options options = ReviewBody.options(claim.options(), chosen, reveal);
    return switch (claim.proof()) {
      case Proof.Offered offered ->
          new ReviewBody.Proven(
              options,
              offered.ask(),
              offered.passages().stream()
                  .map(passage -> offer(passage, given, reveal, places))
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
                  reveal ? QuoteCard.listApart(words.accept(), places) : List.of()),
              lost);
    };
  }

  private static ReviewBody.OfferRow offer(
      Proof.Passage passage, Response.Claim given, boolean reveal, Places places) {
    boolean chosen = given.passages().contains(passage.id());
    return new ReviewBody.OfferRow(
        QuoteCard.of(passage.quote(), places),
        chosen,
        reveal && passage.right(),
        reveal && chosen && !passage.right(),
        reveal && chosen ? passage.say() : null);
  }

  static ReviewBody.Matrix of(
      Corroboration matrix, @Nullable Response response, boolean reveal, Places places) {
    Map<String, String> given = pairs(response);
    return new ReviewBody.Matrix(
        matrix.claims().stream()
            .map(
                claim ->
                    new ReviewBody.MatrixRow(
                        claim.text(),
                        matrix.documents().stream()
                            .map(source -> cell(claim, source, given, reveal ? places : null))
                            .toList()))
            .toList());
  }

  /**
   * @param places null where what is right may not be seen
   */
  private static ReviewBody.MatrixCell cell(
      Corroboration.Claim claim,
      Corroboration.Source source,
      Map<String, String> given,
      @Nullable Places places) {
    boolean reveal = places != null;
    Corroboration.Cell cell =
        claim.cells().stream()
            .filter(one -> one.document().equals(source.document()))
            .findFirst()
            .orElseThrow();
    String word = given.get(Corroboration.cellId(claim.id(), source.document()));
    return new ReviewBody.MatrixCell(
        source.text(),
        word == null ? null : Stand.of(word),
        reveal && cell.stand().word().equals(word),
        reveal ? cell.stand() : null,
        places != null && cell.proof() != null ? QuoteCard.of(cell.proof(), places) : null,
        reveal ? cell.say() : null);
  }

  static ReviewBody.Pairs of(Timeline timeline, @Nullable Response response, boolean reveal) {
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
                      reveal && String.valueOf(event.place()).equals(place),
                      reveal ? timeline.nameOf(event.place()) : null,
                      reveal ? event.say() : null);
                })
            .toList());
  }

  /** What a person found is no key: whoever sees the card may see it. */
  static ReviewBody.Judged judged(ReviewBody.Written written, Rubric rubric, AnswerMark mark) {
    List<AnswerMark.Part> parts =
        mark instanceof AnswerMark.ByRubric found ? found.parts() : List.of();
    return new ReviewBody.Judged(
        written,
        rubric.criteria().stream().map(criterion -> row(criterion, parts)).toList(),
        mark instanceof AnswerMark.ByRubric found ? found.comment() : "");
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
