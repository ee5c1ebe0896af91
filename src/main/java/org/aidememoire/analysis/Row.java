package org.aidememoire.analysis;

import java.util.Objects;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item in one attempt. Nobody's name is in it.
 *
 * @param answer {@link Answer#NONE} where nothing was saved
 * @param mark as it stands now, with all that repairs and penalties made of it
 * @param waits whether a person has still to mark it
 * @param rest the share of the points that the attempt earned on its other items, from 0 to 1; null
 *     where there are none that are worth anything
 */
public record Row(Answer answer, Mark mark, boolean waits, @Nullable Double rest) {

  boolean isAnswered() {
    return answer.answered();
  }

  /** What was answered, to a question that takes this kind of response. */
  <R extends Response> R response(Class<R> kind, Question question) {
    return Objects.requireNonNull(answer.response()).as(kind, question);
  }

  /** Whether it says anything about how hard the item is: it is worth something and is marked. */
  boolean isMarked() {
    return !waits && mark.score().possible().signum() > 0;
  }

  /** Of the item's points, from 0 to 1. */
  double share() {
    return mark.score().share();
  }
}
