package org.aidememoire.progress.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Everything a student has begun. */
@CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgressPage(List<WorkCard> begun) implements TemplateInstance {

  long questionsAnswered() {
    return begun.stream().mapToLong(WorkCard::guidedAnswered).sum();
  }

  long quizzesHandedIn() {
    return begun.stream().filter(WorkCard::isHandedIn).count();
  }
}
