package org.aidememoire.lesson.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.LessonPlan;
import org.aidememoire.lesson.LessonVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a lesson may be taught: for teachers only, since it holds the model answers.
 *
 * @param plan null where its author gave none
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonPlanPage(
    String title, String path, int items, @Nullable LessonPlan plan, List<GuidedQuestion> reading)
    implements TemplateInstance {

  static LessonPlanPage of(LessonVersion version) {
    return new LessonPlanPage(
        version.title(),
        "/lessons/" + version.lesson().slug(),
        version.items(),
        version.content().plan(),
        version.content().reading());
  }
}
