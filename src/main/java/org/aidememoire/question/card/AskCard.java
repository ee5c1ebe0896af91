package org.aidememoire.question.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Entry;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TwoPart;
import org.jspecify.annotations.Nullable;

/** A question as a form asks it, filled with the answer so far. Never holds what is right. */
public sealed interface AskCard {
  Asked asked();

  /**
   * What every question has.
   *
   * @param evidence null where no words of the document are asked for beside the answer
   * @param certainty null where the student is not asked how sure they are
   */
  record Asked(
      Kind kind,
      String id,
      String ask,
      BigDecimal points,
      @Nullable EvidenceCard evidence,
      @Nullable CertaintyCard certainty) {}

  /**
   * How one attempt asks its questions.
   *
   * @param seed decides the order in which answers and entries are shown; the same for one attempt
   * @param certainty whether every question that a machine marks asks how sure the student is
   */
  record Manner(long seed, boolean certainty) {}

  record Choose(Asked asked, List<Choice> options) implements AskCard {}

  record Choice(String id, String text, boolean chosen) {}

  record Write(Asked asked, String text) implements AskCard {}

  record Match(Asked asked, List<Pair> pairs, List<Entry> answers) implements AskCard {}

  /**
   * @param answer the id of the answer given; empty where there is none
   */
  record Pair(String id, String text, String answer) {}

  record Arrange(Asked asked, List<Placed> entries) implements AskCard {}

  /**
   * @param place counted from 1; 0 where none was given
   */
  record Placed(String id, String text, int place) {}

  record Select(Asked asked, EvidenceCard passage) implements AskCard {}

  record Sort(Asked asked, List<Filed> entries, List<Entry> groups) implements AskCard {}

  /**
   * @param quote null where the entry is a text of the question's author
   * @param group the id of the group given; empty where there is none
   */
  record Filed(String id, String text, @Nullable QuoteCard quote, String group) {}

  /**
   * A claim to choose and its proof.
   *
   * @param proofAsk what Part B asks
   * @param passages those offered; empty where words of the document are selected
   * @param words null where passages are offered
   */
  record Prove(
      Asked asked,
      List<Choice> options,
      String proofAsk,
      List<Offer> passages,
      @Nullable EvidenceCard words)
      implements AskCard {}

  record Offer(String id, QuoteCard quote, boolean chosen) {}

  record Matrix(Asked asked, List<Corroboration.Source> documents, List<MatrixRow> rows)
      implements AskCard {}

  record MatrixRow(String id, String text, List<MatrixCell> cells) {}

  /**
   * @param id names its field
   * @param document the head of its column
   * @param stand the word given; empty where there is none
   */
  record MatrixCell(String id, String document, String stand) {}

  /**
   * @param dates empty where the events are put in order
   */
  record Chart(Asked asked, List<String> dates, List<Placed> entries) implements AskCard {}

  /**
   * @param seed decides the order in which answers and entries are shown; the same for one attempt
   */
  static AskCard of(Question question, Answer answer, long seed, Places places) {
    return of(question, answer, new Manner(seed, false), places);
  }

  static AskCard of(Question question, Answer answer, Manner manner, Places places) {
    Asked asked = asked(question, answer, manner, places);
    long seed = manner.seed();
    Response response = answer.response();
    return switch (question) {
      case SingleChoice single ->
          new Choose(
              asked,
              choices(
                  single.options(),
                  response instanceof Response.Choice(String id) ? Set.of(id) : Set.of()));
      case MultipleChoice multiple ->
          new Choose(
              asked,
              choices(
                  multiple.options(),
                  response instanceof Response.Choices(Set<String> ids) ? ids : Set.of()));
      case ShortText wording ->
          new Write(asked, response instanceof Response.Words(String text) ? text : "");
      case LongText prose ->
          new Write(asked, response instanceof Response.Prose(String text) ? text : "");
      case Matching matching ->
          new Match(asked, pairs(matching, response), matching.shownAnswers(seed));
      case Ordering ordering -> new Arrange(asked, placed(ordering, response, seed));
      case SelectWords words -> new Select(asked, passage(response, places));
      case Categorise sorting ->
          new Sort(
              asked,
              SourceAsk.filed(sorting.shownEntries(seed), response, places),
              sorting.groups());
      case TwoPart claim -> SourceAsk.of(claim, response, asked, places);
      case Corroboration matrix -> SourceAsk.of(matrix, response, asked);
      case Timeline timeline -> SourceAsk.of(timeline, response, seed, asked);
    };
  }

  private static Asked asked(Question question, Answer answer, Manner manner, Places places) {
    EvidenceCard evidence =
        question
            .prompt()
            .evidenceRule()
            .map(
                rule ->
                    new EvidenceCard(
                        "evidence",
                        rule.required(),
                        true,
                        QuoteCard.list(answer.evidence(), places)))
            .orElse(null);
    return new Asked(
        Kind.of(question),
        question.id(),
        question.prompt().ask(),
        question.prompt().points(),
        evidence,
        CertaintyCard.of(question, answer, manner));
  }

  static List<Choice> choices(List<Option> options, Set<String> chosen) {
    return options.stream()
        .map(option -> new Choice(option.id(), option.text(), chosen.contains(option.id())))
        .toList();
  }

  private static List<Pair> pairs(Matching matching, @Nullable Response response) {
    Map<String, String> given =
        response instanceof Response.Pairs(Map<String, String> answers) ? answers : Map.of();
    return matching.prompts().stream()
        .map(prompt -> new Pair(prompt.id(), prompt.text(), given.getOrDefault(prompt.id(), "")))
        .toList();
  }

  private static List<Placed> placed(Ordering ordering, @Nullable Response response, long seed) {
    List<String> given = response instanceof Response.Order(List<String> ids) ? ids : List.of();
    return ordering.shownEntries(seed).stream()
        .map(entry -> new Placed(entry.id(), entry.text(), given.indexOf(entry.id()) + 1))
        .toList();
  }

  private static EvidenceCard passage(@Nullable Response response, Places places) {
    List<QuoteCard> quotes =
        response instanceof Response.Passage passage
            ? QuoteCard.list(passage.quotes(), places)
            : List.of();
    return new EvidenceCard("passage", true, false, quotes);
  }
}
