package org.aidememoire.progress.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Everything a student has begun. */
@CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgressPage(List<WorkCard> begun, long questionsAnswered, long quizzesHandedIn)
    implements TemplateInstance {

  static ProgressPage of(List<WorkCard> begun) {
    return new ProgressPage(
        begun,
        begun.stream().mapToLong(WorkCard::guidedAnswered).sum(),
        begun.stream().filter(WorkCard::isHandedIn).count());
  }
}
