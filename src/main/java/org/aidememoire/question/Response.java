package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.common.Quote;

/**
 * What a student chose, wrote or selected. Comes from outside: each record refuses with an
 * IllegalArgumentException what is too large to be meant. Whether it fits a question is for the
 * question to say.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Response.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = Response.Choices.class, name = "choices"),
  @JsonSubTypes.Type(value = Response.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Response.Pairs.class, name = "pairs"),
  @JsonSubTypes.Type(value = Response.Order.class, name = "order"),
  @JsonSubTypes.Type(value = Response.Passage.class, name = "passage"),
  @JsonSubTypes.Type(value = Response.Prose.class, name = "prose"),
  @JsonSubTypes.Type(value = Response.Claim.class, name = "claim")
})
public sealed interface Response {
  /** In code points. */
  int LONGEST_WORDS = 500;

  /** In code points. */
  int LONGEST_PROSE = 20_000;

  /** In code points. */
  int LONGEST_QUOTE = 4_000;

  int MOST_QUOTES = 5;

  int MOST_PAIRS = 200;

  /** Whether nothing was chosen, written or selected: counts as no response. */
  boolean blank();

  /** The words of documents that it consists of. */
  default List<Quote> quotes() {
    return List.of();
  }

  record Choice(String option) implements Response {
    @Override
    public boolean blank() {
      return option.isEmpty();
    }
  }

  /**
   * @param options sorted by id, so that the same choice is always stored the same
   */
  record Choices(Set<String> options) implements Response {
    public Choices {
      options = Collections.unmodifiableSet(new TreeSet<>(options));
    }

    @Override
    public boolean blank() {
      return options.isEmpty();
    }
  }

  record Words(String text) implements Response {
    public Words {
      requireShort(text, LONGEST_WORDS);
    }

    @Override
    public boolean blank() {
      return text.isBlank();
    }
  }

  /**
   * @param answers by the id of a prompt, the id of the answer given to it; by the id of a gap, the
   *     words that fill it; prompts and gaps may be left out
   */
  record Pairs(Map<String, String> answers) implements Response {
    public Pairs {
      answers = Collections.unmodifiableMap(new TreeMap<>(answers));
      if (answers.size() > MOST_PAIRS) {
        throw new IllegalArgumentException("At most %d pairs".formatted(MOST_PAIRS));
      }
      answers.values().forEach(answer -> requireShort(answer, LONGEST_WORDS));
    }

    @Override
    public boolean blank() {
      return answers.isEmpty();
    }
  }

  /**
   * @param entries ids in the student's order, each once; entries may be left out. An empty id is a
   *     place that was left open, before one that was not
   */
  record Order(List<String> entries) implements Response {
    public Order {
      entries = List.copyOf(entries);
      List<String> placed = entries.stream().filter(id -> !id.isEmpty()).toList();
      if (new HashSet<>(placed).size() < placed.size()) {
        throw new IllegalArgumentException("An entry can have one place only");
      }
      if (!entries.isEmpty() && entries.getLast().isEmpty()) {
        throw new IllegalArgumentException("No place is left open after the last entry");
      }
    }

    @Override
    public boolean blank() {
      return entries.isEmpty();
    }
  }

  /**
   * @param quotes at most {@value Response#MOST_QUOTES}, together one selection
   */
  record Passage(List<Quote> quotes) implements Response {
    public Passage {
      quotes = requireFew(quotes);
    }

    @Override
    public boolean blank() {
      return quotes.isEmpty();
    }
  }

  record Prose(String text) implements Response {
    public Prose {
      requireShort(text, LONGEST_PROSE);
    }

    @Override
    public boolean blank() {
      return text.isBlank();
    }
  }

  /**
   * A claim and its proof.
   *
   * @param option empty where none was chosen yet
   * @param passages those chosen among the passages offered, sorted by id
   * @param words selected in the document, where none are offered
   */
  record Claim(String option, Set<String> passages, List<Quote> words) implements Response {
    private static final int MOST_PASSAGES = 50;

    public Claim {
      passages = Collections.unmodifiableSet(new TreeSet<>(passages));
      words = requireFew(words);
      if (passages.size() > MOST_PASSAGES) {
        throw new IllegalArgumentException("At most %d passages".formatted(MOST_PASSAGES));
      }
    }

    @Override
    public List<Quote> quotes() {
      return words;
    }

    @Override
    public boolean blank() {
      return option.isEmpty() && passages.isEmpty() && words.isEmpty();
    }
  }

  /**
   * This response as the kind that the question takes.
   *
   * @throws IllegalArgumentException where it is another kind
   */
  default <R extends Response> R as(Class<R> kind, Question question) {
    if (!kind.isInstance(this)) {
      throw new IllegalArgumentException(
          "Question %s takes a response of kind %s, not %s"
              .formatted(question.id(), kind.getSimpleName(), getClass().getSimpleName()));
    }
    return kind.cast(this);
  }

  /** The quotes, unless they are too many or too long to be a selection of words. */
  static List<Quote> requireFew(List<Quote> quotes) {
    if (quotes.size() > MOST_QUOTES) {
      throw new IllegalArgumentException("At most %d quotes".formatted(MOST_QUOTES));
    }
    if (quotes.stream().anyMatch(q -> q.end() - q.start() > LONGEST_QUOTE)) {
      throw new IllegalArgumentException(
          "A quote may have %d characters at most".formatted(LONGEST_QUOTE));
    }
    return List.copyOf(quotes);
  }

  private static void requireShort(String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      throw new IllegalArgumentException("At most %d characters".formatted(longest));
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("Text must not contain the null character");
    }
  }
}
