package org.aidememoire.course.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.common.FormErrors;

/** The courses that somebody teaches or is in, and the way to one more. */
@CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CoursesPage(Teaching teaching, Joining joining) implements TemplateInstance {
  /**
   * What a teacher sees; {@code shown} is false for others.
   *
   * @param form as it was typed
   */
  record Teaching(
      boolean shown,
      List<CourseCard> courses,
      CourseForm form,
      FormErrors errors,
      List<TimeZones.Continent> zones) {}

  /**
   * What a student sees; {@code shown} is false for others.
   *
   * @param code as it was typed
   */
  record Joining(boolean shown, List<CourseCard> courses, String code, FormErrors errors) {}
}
