package org.aidememoire.attempt.web.answer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.QuoteSearch;
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
import org.aidememoire.question.rule.DateReading;
import org.aidememoire.question.rule.NumberReading;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a question's form sends, read as an answer. What cannot be read is collected as
 * problems, never thrown at the first.
 */
public final class AnswerForm {
  private final MultivaluedMap<String, String> fields;
  private final Quotations quotations;
  private final Slug beside;
  private final List<SentAnswer.Problem> problems = new ArrayList<>();

  /**
   * @param beside the document in which words that are typed as evidence are looked for first
   */
  public AnswerForm(MultivaluedMap<String, String> fields, Quotations quotations, Slug beside) {
    this.fields = fields;
    this.quotations = quotations;
    this.beside = beside;
  }

  /** Whether it quotes anything, which may have to be found in a text that somebody must read. */
  static boolean isQuoting(MultivaluedMap<String, String> fields) {
    return Stream.of("evidence", "passage", "proof")
        .flatMap(field -> Stream.of(field, field + "Text"))
        .anyMatch(
            field -> fields.getOrDefault(field, List.of()).stream().anyMatch(v -> !v.isBlank()));
  }

  /** What the form says, as far as it can be read. */
  public SentAnswer read(Question question) {
    Answer answer = readAnswer(question);
    UUID key = readKey();
    int follows = readNumber("follows");
    return new SentAnswer(
        new SaveRequest(question.id(), key, follows, answer), List.copyOf(problems));
  }

  private Answer readAnswer(Question question) {
    List<Quote> evidence =
        question.prompt().evidenceRule().isPresent()
            ? quotes("evidence", quotations.documentsFrom(beside))
            : List.of();
    try {
      return new Answer(readResponse(question), evidence, certainty());
    } catch (IllegalArgumentException tooLarge) {
      add(AnswerProblem.TOO_LONG, text("text"));
      return Answer.NONE;
    }
  }

  private Response readResponse(Question question) {
    return switch (question) {
      case SingleChoice single -> new Response.Choice(text("choice"));
      case MultipleChoice multiple -> new Response.Choices(new TreeSet<>(all("choices")));
      case TrueFalse statement -> new Response.Choice(text("choice"));
      case DateQuestion date -> readDate();
      case Numeric number -> readNumber(number);
      case Cloze cloze ->
          new Response.Pairs(fields(cloze.gaps().stream().map(Cloze.Gap::id).toList(), "gap."));
      case ShortText wording -> new Response.Words(text("text"));
      case LongText prose -> new Response.Prose(text("text"));
      case Matching matching ->
          new Response.Pairs(pairs(matching.prompts().stream().map(Matching.Pairing::id)));
      case Ordering ordering -> new Response.Order(order(ordering));
      case SelectWords words -> new Response.Passage(quotes("passage", List.of(words.document())));
      case Categorise sorting ->
          new Response.Pairs(pairs(sorting.entries().stream().map(Categorise.Filed::id)));
      case Corroboration matrix -> new Response.Pairs(pairs(matrix.right().keySet().stream()));
      case Timeline timeline -> new Response.Pairs(places(timeline));
      case TwoPart claim -> claim(claim);
    };
  }

  private @Nullable Certainty certainty() {
    String level = text("certainty");
    return level.isEmpty() ? null : Certainty.find(readNumber("certainty")).orElse(null);
  }

  /**
   * What the student typed is kept; what it means must be clear before it is. Text that is too long
   * is refused before anybody tries to read it.
   */
  private Response readDate() {
    String typed = text("text").strip();
    Response words = new Response.Words(typed);
    if (!typed.isEmpty() && DateReading.of(typed) instanceof DateReading.Unread(var why)) {
      add(AnswerProblem.of(why), typed);
    }
    return words;
  }

  /** The fields of a common name that say anything, by what follows the name. */
  private Map<String, String> fields(List<String> ids, String name) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String id : ids) {
      String value = text(name + id).strip();
      if (!value.isEmpty()) {
        fields.put(id, value);
      }
    }
    return fields;
  }

  private Response readNumber(Numeric question) {
    String typed = text("text").strip();
    Response words = new Response.Words(typed);
    switch (NumberReading.of(typed)) {
      case NumberReading.Unread(var why) when !typed.isEmpty() ->
          add(
              why == NumberReading.Why.TWO_WAYS
                  ? AnswerProblem.NUMBER_EITHER_WAY
                  : AnswerProblem.NUMBER_UNREADABLE,
              typed);
      case NumberReading.Read(var value, String unit)
          when question.units().isEmpty() && !unit.isEmpty() ->
          add(AnswerProblem.NUMBER_ONLY, typed);
      case NumberReading.Unread nothing -> {}
      case NumberReading.Read fine -> {}
    }
    return words;
  }

  /** What was chosen for each prompt, entry or cell; those left empty are left out. */
  private Map<String, String> pairs(Stream<String> ids) {
    Map<String, String> pairs = new LinkedHashMap<>();
    ids.filter(id -> !text("pair." + id).isEmpty())
        .forEach(id -> pairs.put(id, text("pair." + id)));
    return pairs;
  }

  private Response.Claim claim(TwoPart question) {
    return switch (question.proof()) {
      case Proof.Offered offered ->
          new Response.Claim(text("choice"), new TreeSet<>(all("proofs")), List.of());
      case Proof.InText words ->
          new Response.Claim(text("choice"), Set.of(), quotes("proof", List.of(words.document())));
    };
  }

  private Map<String, String> places(Timeline timeline) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Timeline.Event event : timeline.events()) {
      if (!text("place." + event.id()).isEmpty()) {
        places.put(event.id(), String.valueOf(readNumber("place." + event.id())));
      }
    }
    boolean shared = places.values().stream().distinct().count() < places.size();
    if (timeline.ordered() && shared) {
      add(AnswerProblem.SAME_PLACE, "");
    }
    return places;
  }

  /** The entries that were given a place, each at that place; two at one place is a problem. */
  private List<String> order(Ordering ordering) {
    NavigableMap<Integer, String> byPlace = new TreeMap<>();
    for (Entry entry : ordering.entries()) {
      if (text("place." + entry.id()).isEmpty()) {
        continue;
      }
      int place = readNumber("place." + entry.id());
      if (place < 1 || place > ordering.entries().size()) {
        add(AnswerProblem.BAD_FORM, "");
      } else if (byPlace.put(place, entry.id()) != null) {
        add(AnswerProblem.SAME_PLACE, "");
      }
    }
    int last = byPlace.isEmpty() ? 0 : byPlace.lastKey();
    return IntStream.rangeClosed(1, last)
        .mapToObj(place -> byPlace.getOrDefault(place, ""))
        .toList();
  }

  /**
   * Selections sent as JSON in the field, and words typed into the field of the same name + Text.
   *
   * @param documents in which typed words are looked for
   */
  private List<Quote> quotes(String field, List<Slug> documents) {
    List<Quote> quotes = new ArrayList<>();
    // One more than there may be says enough.
    for (String json : all(field).stream().limit(Response.MOST_QUOTES + 1L).toList()) {
      quotations
          .selected(json)
          .ifPresentOrElse(quotes::add, () -> add(AnswerProblem.NOT_IN_LESSON, ""));
    }
    String typed = text(field + "Text").strip();
    if (!typed.isEmpty()) {
      readTyped(field, typed, documents).ifPresent(quotes::add);
    }
    return quotes.stream().distinct().toList();
  }

  /** What is longer than any quotation, marks above letters and all, is not even looked for. */
  private Optional<Quote> readTyped(String field, String words, List<Slug> documents) {
    if (words.length() > 2 * Response.LONGEST_QUOTE) {
      return refuse(AnswerProblem.TOO_LONG, words, field);
    }
    return switch (quotations.typed(documents, words)) {
      case QuoteSearch.Found found -> Optional.of(found.quote());
      case QuoteSearch.Missing missing -> refuse(AnswerProblem.NOT_IN_DOCUMENT, words, field);
      case QuoteSearch.Ambiguous several -> refuse(AnswerProblem.OCCURS_TWICE, words, field);
    };
  }

  private Optional<Quote> refuse(AnswerProblem problem, String words, String field) {
    problems.add(new SentAnswer.Problem(problem, words, field));
    return Optional.empty();
  }

  private UUID readKey() {
    try {
      return UUID.fromString(text("key"));
    } catch (IllegalArgumentException malformed) {
      add(AnswerProblem.BAD_FORM, "");
      return UUID.randomUUID();
    }
  }

  private void add(AnswerProblem problem, String words) {
    problems.add(new SentAnswer.Problem(problem, words, ""));
  }

  private int readNumber(String field) {
    try {
      return Math.max(0, Integer.parseInt(text(field)));
    } catch (NumberFormatException malformed) {
      add(AnswerProblem.BAD_FORM, "");
      return 0;
    }
  }

  private List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(AnswerForm::withoutNul)
        .filter(v -> !v.isBlank())
        .toList();
  }

  /** Browsers end lines in another way in forms that they send themselves than in scripts. */
  private String text(String field) {
    String value = fields.getFirst(field);
    return value == null ? "" : withoutNul(value).replace("\r\n", "\n");
  }

  /** NUL has no place in a text, and the database takes none that has it. */
  private static String withoutNul(String value) {
    return value.replace("\0", "");
  }
}
