package org.aidememoire.marking.web.print;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;

/** The words of documents that a lesson's questions are about. */
final class WordsAsked {
  private WordsAsked() {}

  /**
   * Whether every question of the quiz points to words that it is about. Where one does not, nobody
   * can tell which paragraphs it needs.
   */
  static boolean tellAll(LessonContent lesson) {
    return lesson.items().stream()
        .map(Item::question)
        .allMatch(question -> question instanceof Cloze || quotes(question).findAny().isPresent());
  }

  /** The numbers of the paragraphs that hold such words, with one before and after each. */
  static Set<Integer> paragraphs(DocumentEdition edition, LessonContent lesson) {
    Edition text = edition.edition();
    Set<Integer> numbers = new TreeSet<>();
    quotes(lesson)
        .filter(quote -> quote.edition().equals(edition.hash()))
        .map(quote -> text.placeOf(quote).paragraph())
        .filter(number -> number > 0)
        .forEach(number -> numbers.addAll(List.of(number - 1, number, number + 1)));
    return numbers;
  }

  /**
   * All words of documents that the lesson points to, right or not: what is about them is asked.
   */
  private static Stream<Quote> quotes(LessonContent lesson) {
    Stream<Quote> reading = lesson.reading().stream().map(GuidedQuestion::at);
    Stream<Quote> passages =
        lesson.quiz().stream().map(Section::passage).flatMap(Stream::ofNullable);
    Stream<Quote> items = lesson.items().stream().map(Item::question).flatMap(WordsAsked::quotes);
    return Stream.of(reading, passages, items).flatMap(some -> some);
  }

  /** A cloze is not among them: its passage is to be remembered, and may stand in another text. */
  private static Stream<Quote> quotes(Question question) {
    Stream<Quote> proofs =
        question.prompt().evidenceRule().map(EvidenceRule::accept).stream().flatMap(List::stream);
    return Stream.concat(proofs, own(question));
  }

  private static Stream<Quote> own(Question question) {
    return switch (question) {
      case SelectWords words -> words.accept().stream();
      case TwoPart(var _, var _, Proof.InText words, var _) -> words.accept().stream();
      case TwoPart(var _, var _, Proof.Offered offered, var _) ->
          offered.passages().stream().map(Proof.Passage::quote);
      case Corroboration table ->
          table.claims().stream()
              .flatMap(claim -> claim.cells().stream())
              .flatMap(cell -> Stream.ofNullable(cell.proof()));
      case Categorise sorting ->
          sorting.entries().stream().flatMap(entry -> Stream.ofNullable(entry.quote()));
      case SingleChoice _,
          MultipleChoice _,
          ShortText _,
          Matching _,
          Ordering _,
          TrueFalse _,
          DateQuestion _,
          Numeric _,
          Cloze _,
          LongText _,
          Timeline _ ->
          Stream.empty();
    };
  }
}
