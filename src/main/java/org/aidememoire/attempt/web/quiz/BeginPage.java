package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.assignment.Times;
import org.aidememoire.attempt.Sight;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.WorkHead;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.question.card.CertaintyCard;
import org.jspecify.annotations.Nullable;

/**
 * What a student should know before the clock of a quiz starts or an attempt is used up. The limit
 * is the student's own; why it is theirs is not said.
 *
 * @param points that can be earned; null where that hangs on which items are drawn
 * @param number of the attempt that would be begun
 * @param endsAt when time would be over if the quiz were begun now
 * @param cutShort whether the work closes before the time limit is over
 * @param pause how long after the hand-in another attempt may begin; null where it may at once, or
 *     there is none
 * @param certainty what each level of certainty earns and costs; empty where points do not go by it
 * @param tries null where each question has one
 * @param feedback when answers are seen to be worth what; null for never
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BeginPage(
    WorkHead head,
    @Nullable BigDecimal points,
    int number,
    Delivery rules,
    Instant endsAt,
    boolean cutShort,
    @Nullable Duration pause,
    List<CertaintyCard.Level> certainty,
    @Nullable TriesCard tries,
    @Nullable Moment feedback)
    implements TemplateInstance {

  /**
   * @param made how many attempts the student has begun
   */
  static BeginPage of(Workplace place, SetWork work, int made, Instant now) {
    Delivery rules = work.assignment().delivery();
    Times times = work.times();
    FeedbackPolicy policy = rules.policy(place.version().feedback());
    Instant endsAt = times.deadline(now);
    return new BeginPage(
        new WorkHead(place, now),
        place.version().content().findPossible().orElse(null),
        made + 1,
        rules,
        endsAt,
        times.limit().map(now::plus).filter(endsAt::isBefore).isPresent(),
        rules.waitMinutes() > 0 && rules.allowsMoreThan(made + 1)
            ? Duration.ofMinutes(rules.waitMinutes())
            : null,
        policy == FeedbackPolicy.CERTAINTY ? CertaintyCard.forOnePoint() : List.of(),
        TriesCard.of(place.version().content().items(), policy),
        Sight.findFirst(rules, policy).orElse(null));
  }
}
