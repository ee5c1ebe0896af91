package org.aidememoire.lesson.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.lesson.LessonVersion;

/** All lessons on offer. */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonsPage(List<LessonVersion> lessons) implements TemplateInstance {}
