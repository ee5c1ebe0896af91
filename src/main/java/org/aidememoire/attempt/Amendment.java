package org.aidememoire.attempt;

import java.math.BigDecimal;
import java.util.Optional;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;

/**
 * What putting a question right does to the marks of those who answered it.
 *
 * @param content of the version by whose question answers are marked anew; empty where none are
 */
public record Amendment(Kind kind, Optional<LessonContent> content) {
  /** What a teacher can choose. */
  public enum Kind {
    /** Answers are marked by another version's question, whatever comes of it. */
    REGRADE,
    /** The same, but nobody's share of the points gets smaller. */
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

  /** The item with the mark that it has under this amendment. */
  MarkedItem apply(MarkedItem item) {
    return switch (kind) {
      case REGRADE -> regraded(item);
      case NEVER_LOWER -> better(item, regraded(item));
      case FULL_CREDIT -> item.amended(fully(item.score().possible()));
      case DROP -> item.amended(Score.NOTHING);
    };
  }

  /**
   * Marked by the other question. An answer that does not fit it any more keeps its share of the
   * points; a question that the other version does not have keeps its marks.
   */
  private MarkedItem regraded(MarkedItem item) {
    Optional<Item> other =
        content.stream()
            .flatMap(lesson -> lesson.items().stream())
            .filter(each -> each.id().equals(item.item().id()))
            .findFirst();
    return other.map(by -> regraded(item, by)).orElse(item);
  }

  private static MarkedItem regraded(MarkedItem item, Item by) {
    Answer answer = item.answer().orElse(Answer.NONE);
    return Mark.find(by.question(), answer)
        .map(mark -> item.regraded(by, mark))
        .orElseGet(() -> item.amended(scaled(item.score(), by.question().prompt().points())));
  }

  private static MarkedItem better(MarkedItem before, MarkedItem after) {
    BigDecimal possible = after.score().possible();
    Score kept = scaled(before.score(), possible);
    return after.score().earned().compareTo(kept.earned()) < 0 ? before.amended(kept) : after;
  }

  /** The same share of other points. */
  private static Score scaled(Score score, BigDecimal possible) {
    return Score.share(score.share(), possible);
  }

  private static Score fully(BigDecimal possible) {
    return new Score(possible, possible);
  }
}
