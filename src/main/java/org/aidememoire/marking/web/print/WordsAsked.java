package org.aidememoire.marking.web.print;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
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

/**
 * The words of documents that the items of a quiz are about: what an excerpt must hold.
 *
 * <p>An author says it by {@code about}. Where they do not, the words that answer or prove count,
 * with the paragraphs around them, so that students still have to search.
 */
final class WordsAsked {
  private final Edition text;
  private final Set<Integer> remembered = new TreeSet<>();

  private WordsAsked(DocumentEdition edition, LessonContent lesson) {
    this.text = edition.edition();
    lesson.items().stream()
        .flatMap(WordsAsked::remembered)
        .forEach(quote -> remembered.addAll(numbers(quote)));
  }

  /**
   * Whether every item says what it is about. Where one does not, nobody can tell which paragraphs
   * it needs.
   */
  static boolean tellAll(LessonContent lesson) {
    return lesson.quiz().stream()
        .allMatch(
            section ->
                section.passage() != null || section.items().stream().allMatch(WordsAsked::tells));
  }

  private static boolean tells(Item item) {
    return item.about() != null
        || Stream.concat(words(item), remembered(item)).findAny().isPresent();
  }

  /** The numbers of the paragraphs that an excerpt needs. */
  static Set<Integer> paragraphs(DocumentEdition edition, LessonContent lesson) {
    WordsAsked asked = new WordsAsked(edition, lesson);
    Set<Integer> numbers = new TreeSet<>();
    lesson.items().forEach(item -> numbers.addAll(asked.needed(item)));
    lesson.quiz().stream()
        .flatMap(section -> Stream.ofNullable(section.passage()))
        .forEach(passage -> numbers.addAll(asked.numbers(passage)));
    return numbers;
  }

  private Set<Integer> needed(Item item) {
    List<Quote> about = item.about();
    Set<Integer> numbers = new TreeSet<>();
    if (about != null) {
      about.forEach(quote -> numbers.addAll(numbers(quote)));
      return numbers;
    }
    words(item).forEach(quote -> numbers.addAll(numbers(quote)));
    List.copyOf(numbers).stream()
        .flatMap(number -> Stream.of(number - 1, number + 1))
        .filter(number -> !remembered.contains(number))
        .forEach(numbers::add);
    return numbers;
  }

  /** Of the paragraphs in which a quote stands; none where it is of another text. */
  private Set<Integer> numbers(Quote quote) {
    if (!quote.edition().equals(text.hash())) {
      return Set.of();
    }
    int first = text.placeOf(quote).paragraph();
    int last = text.placeOf(quote.end() - 1).paragraph();
    return IntStream.rangeClosed(first, last)
        .filter(number -> number > 0)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** What a cloze takes from another text than the one beside it is not to be looked up. */
  private static Stream<Quote> remembered(Item item) {
    return item.question() instanceof Cloze cloze
            && !cloze.passage().document().equals(item.beside())
        ? Stream.of(cloze.passage())
        : Stream.empty();
  }

  /** All words of documents that an item points to, right or not: what is about them is asked. */
  private static Stream<Quote> words(Item item) {
    Stream<Quote> proofs =
        item.question().prompt().evidenceRule().stream().flatMap(rule -> rule.accept().stream());
    Stream<Quote> own =
        item.question() instanceof Cloze cloze
            ? Stream.of(cloze.passage()).filter(_ -> remembered(item).findAny().isEmpty())
            : words(item.question());
    return Stream.concat(proofs, own);
  }

  static Stream<Quote> words(Question question) {
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
