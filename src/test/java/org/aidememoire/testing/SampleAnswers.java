package org.aidememoire.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.rule.Certainty;

/** A right answer to any question, and wrong ones that a student could give. */
public final class SampleAnswers {
  private static final List<String> WORDS = List.of("a treaty", "a letter", "the press");
  private static final List<String> DATES = List.of("1953", "3 March 1955", "May 1954");
  private static final List<String> NUMBERS = List.of("7", "12 days", "100");

  private SampleAnswers() {}

  /** What earns everything, with the words that prove it. */
  public static Answer right(Question question) {
    Response response = question.rightAnswer().orElse(prose());
    return new Answer(response, proof(question).limit(1).toList())
        .with(question.prompt().certainty() ? Certainty.VERY_SURE : null);
  }

  /**
   * One that does not.
   *
   * @param variant others for other numbers from 0, as far as there are others
   */
  public static Answer wrong(Question question, int variant) {
    List<Quote> proof = variant % 2 == 0 ? List.of() : proof(question).skip(1).limit(1).toList();
    return new Answer(response(question, variant), proof)
        .with(question.prompt().certainty() ? Certainty.of(variant % 3 + 1) : null);
  }

  private static Response response(Question question, int variant) {
    return switch (question) {
      case SingleChoice choice -> new Response.Choice(wrongOption(choice.options(), variant));
      case MultipleChoice choice ->
          new Response.Choices(
              new HashSet<>(
                  List.of(
                      wrongOption(choice.options(), variant),
                      choice.options().get(variant % 2).id())));
      case TrueFalse statement ->
          new Response.Choice(statement.right() ? TrueFalse.FALSE : TrueFalse.TRUE);
      case ShortText text -> new Response.Words(one(WORDS, variant));
      case DateQuestion date -> new Response.Words(one(DATES, variant));
      case Numeric number -> new Response.Words(one(NUMBERS, variant));
      case Cloze cloze -> filled(cloze, variant);
      case Matching matching -> shifted(matching, variant);
      case Categorise sorting -> inOneGroup(sorting, variant);
      case Ordering ordering ->
          new Response.Order(swapped(ordering.entries().stream().map(Entry::id).toList(), variant));
      case Timeline timeline -> misplaced(timeline, variant);
      case Corroboration matrix -> allThe(matrix, variant);
      case TwoPart claim -> claimed(claim, variant);
      case SelectWords words -> new Response.Passage(List.of(firstWord(words.accept().getFirst())));
      case LongText text -> prose();
    };
  }

  private static Response prose() {
    return new Response.Prose("Because the paper says so.");
  }

  private static Stream<Quote> proof(Question question) {
    return question.prompt().evidenceRule().map(EvidenceRule::accept).stream()
        .flatMap(List::stream);
  }

  private static <T> T one(List<T> all, int variant) {
    return all.get(variant % all.size());
  }

  private static String wrongOption(List<Option> options, int variant) {
    return one(options.stream().filter(option -> !option.right()).toList(), variant).id();
  }

  private static Response filled(Cloze cloze, int variant) {
    Map<String, String> words = new HashMap<>();
    for (Cloze.Gap gap : cloze.gaps()) {
      words.put(
          gap.id(),
          gap.others().isEmpty() ? one(WORDS, variant) : one(gap.others(), variant).text());
    }
    return new Response.Pairs(words);
  }

  private static Response shifted(Matching matching, int variant) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < matching.prompts().size(); i++) {
      pairs.put(matching.prompts().get(i).id(), one(matching.answers(), i + variant).id());
    }
    return new Response.Pairs(pairs);
  }

  private static Response inOneGroup(Categorise sorting, int variant) {
    String group = one(sorting.groups(), variant).id();
    return new Response.Pairs(
        sorting.entries().stream().collect(Collectors.toMap(Categorise.Filed::id, e -> group)));
  }

  private static List<String> swapped(List<String> ids, int variant) {
    List<String> swapped = new ArrayList<>(ids);
    int first = variant % (ids.size() - 1);
    Collections.swap(swapped, first, first + 1);
    return swapped;
  }

  private static Response misplaced(Timeline timeline, int variant) {
    Map<String, String> places = new HashMap<>();
    for (int i = 0; i < timeline.events().size(); i++) {
      int place = (i + variant) % timeline.places() + 1;
      places.put(timeline.events().get(i).id(), String.valueOf(place));
    }
    return new Response.Pairs(places);
  }

  private static Response allThe(Corroboration matrix, int variant) {
    String stand = one(List.of(Corroboration.Stand.values()), variant).word();
    return new Response.Pairs(
        matrix.right().keySet().stream().collect(Collectors.toMap(cell -> cell, cell -> stand)));
  }

  private static Response claimed(TwoPart claim, int variant) {
    String option =
        variant % 2 == 0
            ? wrongOption(claim.options(), variant)
            : claim.options().stream().filter(Option::right).findFirst().orElseThrow().id();
    return switch (claim.proof()) {
      case Proof.Offered offered ->
          new Response.Claim(
              option,
              Set.of(
                  one(offered.passages().stream().filter(p -> !p.right()).toList(), variant).id()),
              List.of());
      case Proof.InText words ->
          new Response.Claim(option, Set.of(), List.of(firstWord(words.accept().getFirst())));
    };
  }

  private static Quote firstWord(Quote quote) {
    String word = quote.exact().split(" ", 2)[0];
    int length = word.codePointCount(0, word.length());
    return new Quote(
        quote.document(),
        quote.edition(),
        word,
        quote.prefix(),
        "",
        quote.start(),
        quote.start() + length);
  }
}
