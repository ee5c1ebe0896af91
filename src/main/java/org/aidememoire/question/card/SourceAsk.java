package org.aidememoire.question.card;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Response;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TwoPart;
import org.jspecify.annotations.Nullable;

/** The cards of the types that work with sources: sorting, proving, comparing and placing. */
final class SourceAsk {
  private static final Response.Claim NO_CLAIM = new Response.Claim("", Set.of(), List.of());

  private SourceAsk() {}

  /**
   * @param shown the entries in the attempt's order
   */
  static List<AskCard.Pair> filed(
      List<Categorise.Filed> shown, @Nullable Response response, Places places) {
    Map<String, String> given = pairs(response);
    return shown.stream()
        .map(
            entry ->
                new AskCard.Pair(
                    entry.id(),
                    entry.words(),
                    entry.quote() == null ? null : QuoteCard.of(entry.quote(), places),
                    given.getOrDefault(entry.id(), "")))
        .toList();
  }

  static AskCard.Prove of(
      TwoPart claim, @Nullable Response response, AskCard.Asked asked, Places places) {
    Response.Claim given = response instanceof Response.Claim made ? made : NO_CLAIM;
    List<AskCard.Choice> options =
        AskCard.choices(
            claim.options(), given.option().isEmpty() ? Set.of() : Set.of(given.option()));
    return switch (claim.proof()) {
      case Proof.Offered offered ->
          new AskCard.Prove(
              asked,
              options,
              offered.ask(),
              offered.passages().stream()
                  .map(
                      passage ->
                          new AskCard.Offer(
                              passage.id(),
                              QuoteCard.of(passage.quote(), places),
                              given.passages().contains(passage.id())))
                  .toList(),
              null);
      case Proof.InText words ->
          new AskCard.Prove(
              asked,
              options,
              words.ask(),
              List.of(),
              new EvidenceCard("proof", true, true, QuoteCard.list(given.words(), places)));
    };
  }

  static AskCard.Matrix of(Corroboration matrix, @Nullable Response response, AskCard.Asked asked) {
    Map<String, String> given = pairs(response);
    return new AskCard.Matrix(
        asked,
        matrix.documents(),
        matrix.claims().stream()
            .map(
                claim ->
                    new AskCard.MatrixRow(
                        claim.id(),
                        claim.text(),
                        matrix.documents().stream()
                            .map(source -> cell(claim, source, given))
                            .toList()))
            .toList());
  }

  private static AskCard.MatrixCell cell(
      Corroboration.Claim claim, Corroboration.Source source, Map<String, String> given) {
    String id = Corroboration.cellId(claim.id(), source.document());
    return new AskCard.MatrixCell(id, source.text(), given.getOrDefault(id, ""));
  }

  static AskCard.Chart of(
      Timeline timeline, @Nullable Response response, long seed, AskCard.Asked asked) {
    Map<String, String> given = pairs(response);
    return new AskCard.Chart(
        asked,
        timeline.dates(),
        timeline.shownEvents(seed).stream()
            .map(
                event ->
                    new AskCard.Placed(
                        event.id(),
                        event.text(),
                        Integer.parseInt(given.getOrDefault(event.id(), "0"))))
            .toList());
  }

  private static Map<String, String> pairs(@Nullable Response response) {
    return response instanceof Response.Pairs(Map<String, String> answers) ? answers : Map.of();
  }
}
