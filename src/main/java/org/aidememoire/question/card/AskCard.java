package org.aidememoire.question.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.question.Answer;
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
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.rule.HistoricalDate;
import org.aidememoire.question.rule.Shuffle;
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
   * @param shuffled whether options are shown in an order of the attempt's own, not the author's
   */
  record Manner(long seed, boolean certainty, boolean shuffled) {
    /** For questions outside of a quiz. */
    public static final Manner PLAIN = new Manner(0, false);

    /** With options in the author's order. */
    public Manner(long seed, boolean certainty) {
      this(seed, certainty, false);
    }

    <T> List<T> inOrder(List<T> options, String id) {
      return shuffled ? Shuffle.of(options, seed, id) : options;
    }

    /** With the options of both parts in order. */
    TwoPart inOrder(TwoPart question) {
      Proof proof =
          switch (question.proof()) {
            case Proof.Offered(String ask, double weight, List<Proof.Passage> passages) ->
                new Proof.Offered(
                    ask, weight, inOrder(passages, question.id() + "/" + TwoPart.PROOF));
            case Proof.InText words -> words;
          };
      return new TwoPart(
          question.prompt(),
          inOrder(question.options(), question.id()),
          proof,
          question.allOrNothing());
    }
  }

  record Choose(Asked asked, List<Choice> options) implements AskCard {}

  record Choice(String id, String text, boolean chosen) {}

  record Write(Asked asked, String text) implements AskCard {}

  /**
   * @param chosen "true" or "false"; empty where there is no answer
   */
  record Judge(Asked asked, String chosen) implements AskCard {}

  /**
   * @param read the date that the text says; null where there is none
   */
  record Dated(Asked asked, String text, @Nullable HistoricalDate read) implements AskCard {}

  /**
   * @param unit whether a unit belongs to the answer
   */
  record Measure(Asked asked, String text, boolean unit) implements AskCard {}

  record Fill(Asked asked, Gaps passage) implements AskCard {}

  /** Prose, and by what it will be marked. */
  record WriteByRubric(Asked asked, String text, Rubric rubric) implements AskCard {}

  /** Each has its answer among those common to all; a group, where things are sorted. */
  record Match(Asked asked, List<Pair> pairs, List<Entry> answers) implements AskCard {}

  /**
   * @param text of the question's author, or the words of the quotation
   * @param quote null where it is a text of the question's author
   * @param answer the id of the answer given; empty where there is none
   */
  record Pair(String id, String text, @Nullable QuoteCard quote, String answer) {}

  record Arrange(Asked asked, List<Placed> entries) implements AskCard {}

  /**
   * @param place counted from 1; 0 where none was given
   */
  record Placed(String id, String text, int place) {}

  record Select(Asked asked, EvidenceCard passage) implements AskCard {}

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
                  manner.inOrder(single.options(), question.id()),
                  response instanceof Response.Choice(String id) ? Set.of(id) : Set.of()));
      case MultipleChoice multiple ->
          new Choose(
              asked,
              choices(
                  manner.inOrder(multiple.options(), question.id()),
                  response instanceof Response.Choices(Set<String> ids) ? ids : Set.of()));
      case TrueFalse statement ->
          new Judge(asked, response instanceof Response.Choice(String id) ? id : "");
      case ShortText wording -> new Write(asked, words(response));
      case DateQuestion date -> new Dated(asked, words(response), ReadDate.of(response));
      case Numeric number -> new Measure(asked, words(response), !number.units().isEmpty());
      case Cloze cloze -> new Fill(asked, Gaps.ask(cloze, response, seed, places));
      case LongText prose ->
          prose(asked, response instanceof Response.Prose(String text) ? text : "", prose.rubric());
      case Matching matching ->
          new Match(asked, pairs(matching, response), matching.shownAnswers(seed));
      case Ordering ordering -> new Arrange(asked, placed(ordering, response, seed));
      case SelectWords words -> new Select(asked, passage(response, places));
      case Categorise sorting ->
          new Match(
              asked,
              SourceAsk.filed(sorting.shownEntries(seed), response, places),
              sorting.groups());
      case TwoPart claim -> SourceAsk.of(manner.inOrder(claim), response, asked, places);
      case Corroboration matrix -> SourceAsk.of(matrix, response, asked);
      case Timeline timeline -> SourceAsk.of(timeline, response, seed, asked);
    };
  }

  private static AskCard prose(Asked asked, String text, @Nullable Rubric rubric) {
    return rubric == null ? new Write(asked, text) : new WriteByRubric(asked, text, rubric);
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

  private static String words(@Nullable Response response) {
    return response instanceof Response.Words(String text) ? text : "";
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
        .map(
            prompt ->
                new Pair(prompt.id(), prompt.text(), null, given.getOrDefault(prompt.id(), "")))
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
