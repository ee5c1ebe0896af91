package org.aidememoire.question;

import static org.aidememoire.question.Passages.DOCUMENT;
import static org.aidememoire.question.Passages.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question of every type, with everything it can have, and a response of every kind. */
public final class QuestionCast {
  public static final SingleChoice SINGLE_CHOICE =
      new SingleChoice(
          new Prompt(
              "reports-to",
              "To whom?",
              new BigDecimal("1.5"),
              new EvidenceRule(0.25, 0.6, true, List.of(quote("the council"))),
              "Look at the end."),
          List.of(
              new Option("un", "The Assembly", true, "Yes."),
              new Option("agency", "Its members", false, null)));
  public static final MultipleChoice MULTIPLE_CHOICE =
      new MultipleChoice(
          Prompt.of("bodies", "Which?"),
          List.of(
              new Option("assembly", "Assembly", true, null),
              new Option("council", "Council", true, null),
              new Option("press", "Press", false, "No.")),
          true);
  public static final ShortText SHORT_TEXT =
      new ShortText(Prompt.of("kind", "What is it?"), List.of("aide-mémoire"), List.of("notes?"));
  public static final Matching MATCHING =
      new Matching(
          Prompt.of("hands", "Who?"),
          List.of(
              new Matching.Pairing("wrote", "Wrote it", "ministry"),
              new Matching.Pairing("received", "Received it", "embassy")),
          List.of(
              new Entry("embassy", "The embassy", null),
              new Entry("ministry", "The ministry", "In Moscow."),
              new Entry("press", "The press", null)));
  public static final Ordering ORDERING =
      new Ordering(
          Prompt.of("events", "In which order?"),
          List.of(new Entry("sent", "Sent", "First."), new Entry("read", "Read", null)));
  public static final SelectWords SELECT_WORDS =
      new SelectWords(
          Prompt.of("words", "Which words?"), DOCUMENT, List.of(quote("must answer")), 0.75);
  public static final LongText LONG_TEXT =
      new LongText(Prompt.of("why", "Why?"), "Because it fears it.");

  public static final Categorise CATEGORISE =
      new Categorise(
          Prompt.of("whose", "Whose words?"),
          List.of(new Entry("a", "Author", null), new Entry("b", "Editors", null)),
          List.of(
              new Categorise.Filed("x", null, quote("must answer"), "a", "It is in the text."),
              new Categorise.Filed("y", "[sic]", null, "b", null)));
  public static final TwoPart TWO_PART =
      new TwoPart(
          Prompt.of("claim-it", "To whom does it answer?"),
          List.of(
              new Option("a", "The council", true, null), new Option("b", "States", false, null)),
          new Proof.Offered(
              "Which words?",
              0.5,
              List.of(
                  new Proof.Passage("p", quote("to the council"), true, null),
                  new Proof.Passage("q", quote("to states"), false, "Not so."))),
          false);
  public static final TwoPart TWO_PART_IN_TEXT =
      new TwoPart(
          Prompt.of("claim-words", "To whom does it answer?"),
          TWO_PART.options(),
          new Proof.InText("Which words?", 0.25, DOCUMENT, List.of(quote("to the council")), 0.6),
          true);
  public static final Corroboration CORROBORATION =
      new Corroboration(
          Prompt.of("held", "What do they say?"),
          List.of(
              new Corroboration.Source(DOCUMENT, "Note"),
              new Corroboration.Source(Passages.OTHER_DOCUMENT, "Memorandum")),
          List.of(
              new Corroboration.Claim(
                  "a",
                  "It answers to the council.",
                  List.of(
                      new Corroboration.Cell(
                          DOCUMENT, Corroboration.Stand.SUPPORTS, quote("to the council"), "Yes."),
                      new Corroboration.Cell(
                          Passages.OTHER_DOCUMENT, Corroboration.Stand.SILENT, null, null)))));
  public static final Timeline TIMELINE =
      new Timeline(
          Prompt.of("when", "When?"),
          List.of("1953", "1954", "1955"),
          List.of(
              new Timeline.Event("a", "Sent", 2, "In autumn."),
              new Timeline.Event("b", "Answered", 3, null)));

  public static final List<Question> QUESTIONS =
      List.of(
          SINGLE_CHOICE,
          MULTIPLE_CHOICE,
          SHORT_TEXT,
          MATCHING,
          ORDERING,
          SELECT_WORDS,
          LONG_TEXT,
          CATEGORISE,
          TWO_PART,
          TWO_PART_IN_TEXT,
          CORROBORATION,
          TIMELINE);

  public static final List<Response> RESPONSES =
      List.of(
          new Response.Choice("un"),
          new Response.Choices(Set.of("council", "assembly")),
          new Response.Words("an «aide-mémoire»"),
          new Response.Pairs(Map.of("wrote", "ministry", "received", "press")),
          new Response.Order(List.of("read", "sent")),
          new Response.Passage(List.of(quote("organ"))),
          new Response.Prose("Two\nlines"),
          new Response.Claim("a", Set.of("q", "p"), List.of()));

  private QuestionCast() {}
}
