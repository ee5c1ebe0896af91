package org.aidememoire.attempt.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.question.Answer;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.Question;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.question.card.Shown;
import org.aidememoire.site.Points;
import org.aidememoire.site.writing.AnswerWords;
import org.aidememoire.site.writing.LastAnswer;
import org.aidememoire.site.writing.OtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * An answer afterwards, with as much as the student may see of it: what may not be seen is not in
 * it.
 *
 * @param card what is right is in it only where right answers may be seen
 * @param judged whether right or wrong may be seen
 * @param marked whether points may be seen
 * @param whole whether the answer is shown with what is right or wrong in it
 * @param granted whether the points are given, right or wrong: by a repair, or by the teacher
 * @param byTeacher whether the teacher gave this student other points, and points may be seen
 * @param reason why they did; empty where they did not, or points may not be seen
 * @param weighed the points by certainty; empty where they are not asked for or may not be seen
 * @param words the answer without any word on it; null where it is shown whole, or not at all
 * @param rightWords what would be right, where the answer itself is not shown; else null
 * @param lastWords the last answer, where an earlier try earned more and counts; else null
 * @param says what the author says to what was chosen, where the card does not show it; empty where
 *     right answers are shown with it, or nobody may see it
 * @param explain null where there is nothing, or it may not be seen
 * @param others kept beside it; null where there are none, or nobody may see them here
 */
@TemplateData
public record SeenCard(
    @Nullable ReviewCard card,
    String id,
    String ask,
    boolean judged,
    boolean marked,
    boolean whole,
    boolean granted,
    boolean byTeacher,
    String reason,
    String weighed,
    @Nullable String words,
    @Nullable String rightWords,
    @Nullable String lastWords,
    List<String> says,
    @Nullable String explain,
    @Nullable OtherAnswers others) {

  public static SeenCard of(MarkedItem item, Set<Seen> seen, FeedbackPolicy policy, Places places) {
    Question question = item.item().question();
    Answer answer = item.answer().orElse(Answer.NONE);
    boolean judged = seen.contains(Seen.RIGHT_OR_WRONG);
    boolean marked = seen.contains(Seen.MARK);
    boolean own = seen.contains(Seen.OWN_ANSWER);
    boolean right = seen.contains(Seen.RIGHT_ANSWER);
    boolean whole = own && (judged || right);
    return new SeenCard(
        judged || marked || whole ? card(item, seen, places) : null,
        question.id(),
        question.prompt().ask(),
        judged,
        marked,
        whole,
        item.granted() && (marked || item.override().isEmpty()),
        marked && item.override().isPresent(),
        marked ? item.override().map(MarkOverride::reason).orElse("") : "",
        marked && policy == FeedbackPolicy.CERTAINTY ? Points.points(item.weighedPoints()) : "",
        own && !whole ? AnswerWords.of(question, answer) : null,
        right && !own ? rightWords(question) : null,
        own && (judged || marked) ? lastWords(item) : null,
        seen.contains(Seen.FEEDBACK) && !(right && own) ? says(item, answer) : List.of(),
        seen.contains(Seen.EXPLANATION) ? question.prompt().explain() : null,
        null);
  }

  /**
   * What leads to it.
   *
   * @param verdict null where it may not be seen, or the points are given
   */
  @TemplateData
  public record Sign(String id, @Nullable Verdict verdict) {}

  public Sign sign() {
    return new Sign(id, judged && !granted && card != null ? card.verdict() : null);
  }

  /** With the answers that were kept beside it. */
  SeenCard with(@Nullable OtherAnswers kept) {
    return new SeenCard(
        card,
        id,
        ask,
        judged,
        marked,
        whole,
        granted,
        byTeacher,
        reason,
        weighed,
        words,
        rightWords,
        lastWords,
        says,
        explain,
        kept);
  }

  /**
   * Whether what others see of their answers may well be the same: nothing in it is in anybody's
   * own words.
   */
  public boolean isCommon() {
    return !byTeacher
        && words == null
        && lastWords == null
        && others == null
        && card != null
        && !card.isWritten();
  }

  /** With the words of documents that would prove it; null where only a person can tell. */
  private static @Nullable String rightWords(Question question) {
    String answer =
        question
            .rightAnswer()
            .map(right -> AnswerWords.withoutEvidence(question, Answer.of(right)))
            .orElse("");
    String evidence =
        question.prompt().evidenceRule().map(rule -> AnswerWords.quoted(rule.accept())).orElse("");
    String words = (answer + "\n" + evidence).strip();
    return words.isEmpty() ? null : words;
  }

  private static @Nullable String lastWords(MarkedItem item) {
    return LastAnswer.of(item);
  }

  private static ReviewCard card(MarkedItem item, Set<Seen> seen, Places places) {
    return ReviewCard.of(
        item.item().question(),
        item.answer().orElse(Answer.NONE),
        item.mark(),
        new Shown(seen.contains(Seen.RIGHT_ANSWER), seen.contains(Seen.FEEDBACK)),
        places);
  }

  /** What the author says to what was chosen; where a person marked the answer, what they say. */
  private static List<String> says(MarkedItem item, Answer answer) {
    return item.mark().answer() instanceof AnswerMark.ByRubric found
        ? Stream.of(found.comment()).filter(comment -> !comment.isBlank()).toList()
        : Optional.ofNullable(answer.response())
            .map(response -> item.item().question().saysTo(response))
            .orElse(List.of());
  }
}
