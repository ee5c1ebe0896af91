package org.aidememoire.attempt.web.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Option;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.question.card.Shown;
import org.aidememoire.site.Points;
import org.aidememoire.site.writing.AnswerWords;
import org.aidememoire.site.writing.OtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * An answer afterwards, with as much as the student may see of it: what may not be seen is not in
 * it.
 *
 * @param card what is right is in it only where right answers may be seen
 * @param judged whether right or wrong may be seen
 * @param marked whether points may be seen
 * @param granted whether a repair gives everybody the same points, right or wrong
 * @param weighed the points by certainty; empty where they are not asked for or may not be seen
 * @param words the answer without any word on it; null where it is judged, or not seen at all
 * @param says what the author says to what was chosen, where the card does not show it; empty where
 *     right answers are shown with it, or nobody may see it
 * @param explain null where there is nothing, or it may not be seen
 * @param others kept beside it; null where there are none, or nobody may see them here
 */
public record SeenCard(
    @Nullable ReviewCard card,
    String id,
    String ask,
    boolean judged,
    boolean marked,
    boolean granted,
    String weighed,
    @Nullable String words,
    List<String> says,
    @Nullable String explain,
    @Nullable OtherAnswers others) {

  public static SeenCard of(MarkedItem item, Set<Seen> seen, FeedbackPolicy policy, Places places) {
    Question question = item.item().question();
    Answer answer = item.answer().orElse(Answer.NONE);
    boolean judged = seen.contains(Seen.RIGHT_OR_WRONG) || seen.contains(Seen.RIGHT_ANSWER);
    boolean marked = seen.contains(Seen.MARK);
    return new SeenCard(
        judged || marked ? card(item, seen, places) : null,
        question.id(),
        question.prompt().ask(),
        judged,
        marked,
        item.granted(),
        marked && policy == FeedbackPolicy.CERTAINTY ? Points.points(item.weighedPoints()) : "",
        seen.contains(Seen.OWN_ANSWER) && !judged ? AnswerWords.of(question, answer) : null,
        seen.contains(Seen.FEEDBACK) && !seen.contains(Seen.RIGHT_ANSWER)
            ? says(question, answer)
            : List.of(),
        seen.contains(Seen.EXPLANATION) ? question.prompt().explain() : null,
        null);
  }

  /** With the answers that were kept beside it. */
  SeenCard with(@Nullable OtherAnswers kept) {
    return new SeenCard(
        card, id, ask, judged, marked, granted, weighed, words, says, explain, kept);
  }

  private static ReviewCard card(MarkedItem item, Set<Seen> seen, Places places) {
    return ReviewCard.of(
        item.item().question(),
        item.answer().orElse(Answer.NONE),
        item.mark(),
        new Shown(seen.contains(Seen.RIGHT_ANSWER), seen.contains(Seen.FEEDBACK)),
        places);
  }

  private static List<String> says(Question question, Answer answer) {
    return chosen(question, answer)
        .flatMap(option -> Optional.ofNullable(option.say()).stream())
        .toList();
  }

  /** What was chosen, where the question has options that say something to who chooses them. */
  private static Stream<Option> chosen(Question question, Answer answer) {
    Set<String> ids = chosen(answer.response());
    return question.options().stream().filter(option -> ids.contains(option.id()));
  }

  private static Set<String> chosen(@Nullable Response response) {
    return response instanceof Response.Choice(String id)
        ? Set.of(id)
        : response instanceof Response.Choices(Set<String> ids)
            ? ids
            : response instanceof Response.Claim claim ? Set.of(claim.option()) : Set.of();
  }
}
