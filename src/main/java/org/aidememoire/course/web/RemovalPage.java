package org.aidememoire.course.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks whether a student is really to be taken out of a course. */
@CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RemovalPage(CourseCard course, String student, String path) implements TemplateInstance {}
