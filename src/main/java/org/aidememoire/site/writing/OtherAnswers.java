package org.aidememoire.site.writing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Step;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were kept beside the one that counts, and do not count.
 *
 * @param at when the newest came
 * @param zone of that time
 * @param words of each, the newest first; empty where it says nothing
 */
public record OtherAnswers(Instant at, ZoneId zone, List<String> words) {

  /** Null where there was nothing to choose. */
  public static @Nullable OtherAnswers of(Attempt attempt, Result result, Question question) {
    List<Step> others = result.held().staleTo(question.id()).undecided();
    return others.isEmpty()
        ? null
        : new OtherAnswers(
            others.getFirst().receivedAt(),
            attempt.findAssignment().map(set -> set.course().timeZone()).orElse(ZoneId.of("UTC")),
            others.stream().map(step -> words(question, step)).toList());
  }

  /** Of an answer to a question that has been put right since, nothing may be left to say. */
  private static String words(Question question, Step step) {
    return Mark.find(question, step.answer()).isPresent()
        ? AnswerWords.of(question, step.answer())
        : "";
  }
}
