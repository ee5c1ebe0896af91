package org.aidememoire.site.writing;

import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.question.Answer;
import org.jspecify.annotations.Nullable;

/** The answer that was handed in, where an earlier try earned more and counts instead. */
public final class LastAnswer {
  private LastAnswer() {}

  /** In words, which are empty where it says nothing; null where the last answer counts. */
  public static @Nullable String of(MarkedItem marked) {
    return marked
        .later()
        .map(last -> AnswerWords.of(last.item().question(), last.answer().orElse(Answer.NONE)))
        .orElse(null);
  }
}
