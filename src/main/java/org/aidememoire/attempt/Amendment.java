package org.aidememoire.attempt;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;

/**
 * What putting a question right does to the marks of those who answered it.
 *
 * @param content of the version by whose question answers are marked anew; empty where none are
 * @param version the number of that version; 0 where there is none
 */
public record Amendment(Kind kind, Optional<LessonContent> content, int version) {
  /** What a teacher can choose. */
  public enum Kind {
    /** Answers are marked by another version's question, whatever comes of it. */
    REGRADE,
    /**
     * The same, but nobody earns less. The question stays worth what it was: with other points its
     * weight in the whole would be another, and who had little in it would have less in all.
     */
    NEVER_LOWER,
    /** Everybody earns all its points, whatever they answered, or if they did not. */
    FULL_CREDIT,
    /** The question earns nothing and is worth nothing. */
    DROP;

    /** Whether another version's question is needed. */
    public boolean marksAnew() {
      return this == REGRADE || this == NEVER_LOWER;
    }
  }

  public Amendment {
    if (kind.marksAnew() != content.isPresent()) {
      throw new IllegalArgumentException("Marking anew, and only that, takes another question");
    }
  }

  /**
   * Those that touch an attempt begun with this version of the lesson. One that is as new as the
   * version by which answers are marked anew has put the question right itself.
   *
   * @param all by the id of their question
   */
  static Map<String, Amendment> concerning(LessonVersion begunWith, Map<String, Amendment> all) {
    return all.entrySet().stream()
        .filter(each -> each.getValue().concerns(begunWith))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether it touches an attempt begun with this version of the lesson. */
  public boolean concerns(LessonVersion begunWith) {
    return content.isEmpty() || begunWith.number() < version;
  }

  /**
   * The item with the mark that it has under this amendment.
   *
   * @param marking by which the item came to its mark, and comes to another
   */
  MarkedItem apply(MarkedItem item, Marking marking) {
    return switch (kind) {
      case REGRADE -> regraded(item, marking);
      case NEVER_LOWER -> better(item, regraded(item, marking));
      case FULL_CREDIT -> item.granted(fully(item.score().possible()));
      case DROP -> item.granted(Score.NOTHING);
    };
  }

  /**
   * Marked by the other question. What a person marks stays as they found it, and a question that
   * the other version does not have keeps its marks. An answer that does not fit the other question
   * keeps its share of the points; so does one whose words were chosen in an edition of a document
   * that the other version does not know.
   */
  private MarkedItem regraded(MarkedItem item, Marking marking) {
    return findOther(item.item()).map(by -> regraded(item, by, marking)).orElse(item);
  }

  /**
   * The items by any of which an answer can be right; none where no answer earns more than another.
   */
  List<Item> judging(Item item) {
    Item other = findOther(item).orElse(item);
    return switch (kind) {
      case REGRADE -> List.of(other);
      case NEVER_LOWER -> List.of(item, other);
      case FULL_CREDIT, DROP -> List.of();
    };
  }

  private Optional<Item> findOther(Item item) {
    return content.stream()
        .flatMap(lesson -> lesson.items().stream())
        .filter(other -> other.id().equals(item.id()))
        .filter(other -> canMarkAnew(item, other))
        .findFirst();
  }

  /** Whether answers to the one can be marked by the other: not where a person marks either. */
  public static boolean canMarkAnew(Item item, Item by) {
    return !Result.isMarkedByRubric(item) && !Result.isMarkedByRubric(by);
  }

  private MarkedItem regraded(MarkedItem item, Item by, Marking marking) {
    return marking
        .find(by)
        .filter(this::knowsWords)
        .map(anew -> anew.insteadOf(item))
        .orElseGet(() -> item.scored(scaled(item.score(), by.question().prompt().points())));
  }

  /** Words are known by where they stand in an edition: those of another would all seem wrong. */
  private boolean knowsWords(MarkedItem anew) {
    Set<String> editions =
        content.stream()
            .flatMap(lesson -> lesson.editions().stream())
            .map(PinnedEdition::edition)
            .collect(toSet());
    return anew.answer().stream()
        .flatMap(answer -> weighed(anew.item().question(), answer))
        .allMatch(quote -> editions.contains(quote.edition()));
  }

  /** The words that a mark goes by. */
  private static Stream<Quote> weighed(Question question, Answer answer) {
    List<Quote> own =
        Optional.ofNullable(answer.response()).map(Response::quotes).orElse(List.of());
    boolean weighs = question.prompt().evidenceRule().filter(rule -> rule.weight() > 0).isPresent();
    return Stream.concat(own.stream(), weighs ? answer.evidence().stream() : Stream.empty());
  }

  private static MarkedItem better(MarkedItem before, MarkedItem after) {
    BigDecimal possible = before.score().possible();
    MarkedItem anew =
        after.score().possible().compareTo(possible) == 0
            ? after
            : after.scored(scaled(after.score(), possible)).insteadOf(before);
    boolean lower = anew.score().earned().compareTo(before.score().earned()) < 0;
    return lower ? before.scored(before.score()) : anew;
  }

  /** The same share of other points. */
  private static Score scaled(Score score, BigDecimal possible) {
    return Score.share(score.share(), possible);
  }

  private static Score fully(BigDecimal possible) {
    return new Score(possible, possible);
  }
}
