package org.aidememoire.site;

import io.quarkus.qute.Engine;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Matching;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.question.rule.HistoricalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Questions of every type, as the tags of forms and reviews show them. */
abstract class RenderedQuestions {
  static final Slug NOTE = new Slug("soviet-aide-memoire-1954");
  static final Places FOURTH = quote -> new Place(Optional.of("1567"), 4);
  static final Quote WORDS =
      new Quote(NOTE, "e1", "responsible to the \"Assembly\"", "organ of the UN ", "", 100, 129);
  static final Prompt PLAIN = Prompt.of("reports-to", "To whom must the organ answer?");
  static final Prompt PROVEN =
      new Prompt(
          "reports-to",
          "To whom must the organ answer?",
          new BigDecimal("2"),
          EvidenceRule.reported(List.of(WORDS)),
          "It had to report to the UN.");
  static final List<Option> OPTIONS =
      List.of(
          new Option("un", "The General Assembly", true, "Yes: look at the contradiction."),
          new Option("agency", "Its own members <only>", false, "That is what it objects to."));
  static final List<Entry> ENTRIES =
      List.of(new Entry("a", "March", null), new Entry("b", "November", "Last of all."));

  static final DateQuestion DATE =
      new DateQuestion(PLAIN, List.of(HistoricalDate.of("1954-11-29~")), null, 0.5);

  static final Numeric NUMBER =
      new Numeric(
          PLAIN,
          List.of(new Numeric.Accepted(new BigDecimal("1250.5"), null, 1, null)),
          List.of(new Numeric.Unit("km", BigDecimal.ONE, List.of())),
          0.1);
  static final Cloze GAPS =
      new Cloze(
          PLAIN,
          WORDS,
          List.of(
              new Cloze.Gap("a", 0, 11, List.of(), List.of(), 1),
              new Cloze.Gap(
                  "b", 20, 28, List.of(), List.of(new Cloze.Other("Council", "Look.")), 1)));

  @Inject Engine engine;

  static Question matching() {
    return new Matching(
        PLAIN,
        List.of(new Matching.Pairing("x", "First", "a"), new Matching.Pairing("y", "Second", "b")),
        ENTRIES);
  }

  Document ask(Question question, Answer answer) {
    AskCard card = AskCard.of(question, answer, 7, FOURTH);
    return Jsoup.parse(
        engine.parse("{#question card=card lang='es' /}").data("card", card).render());
  }

  Document review(Question question, Answer answer, boolean reveal) {
    ReviewCard card = ReviewCard.of(question, answer, Mark.of(question, answer), reveal, FOURTH);
    return Jsoup.parse(
        engine.parse("{#review card=card number=1 lang='es' /}").data("card", card).render());
  }
}
