package org.aidememoire.assignment.web.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Grading;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.common.FormErrors;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The form that says how a quiz is taken.
 *
 * @param lessons the lesson's own policy
 * @param closesForAllAt null without a time limit: then the due dates say it
 */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryPage(
    Frame frame,
    FeedbackPolicy lessons,
    @Nullable Instant closesForAllAt,
    List<Grading> gradings,
    List<FeedbackPolicy> policies,
    List<Moment> moments,
    List<Row> rows,
    DeliveryForm form,
    FormErrors errors)
    implements TemplateInstance {

  /** One thing to see, and at which moments. */
  public record Row(Seen seen, List<Tick> ticks) {}

  public record Tick(Moment moment, boolean ticked) {}

  static DeliveryPage of(Assignment assignment, DeliveryForm form, FormErrors errors) {
    return new DeliveryPage(
        Frame.of(assignment),
        assignment.version().feedback(),
        assignment.times().limit().isPresent() ? assignment.closesForAllAt() : null,
        List.of(Grading.values()),
        List.of(FeedbackPolicy.values()),
        List.of(Moment.values()),
        Arrays.stream(Seen.values()).map(seen -> row(seen, form)).toList(),
        form,
        errors);
  }

  private static Row row(Seen seen, DeliveryForm form) {
    return new Row(
        seen,
        Arrays.stream(Moment.values())
            .map(
                moment ->
                    new Tick(moment, form.review().getOrDefault(moment, Set.of()).contains(seen)))
            .toList());
  }
}
