package org.aidememoire.assignment.web.setting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.lesson.LessonVersion;

/** The form that sets a lesson to a course. */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SettingPage(
    String coursePath,
    String courseName,
    String zone,
    List<Choice> lessons,
    AssignmentForm form,
    FormErrors errors)
    implements TemplateInstance {

  /**
   * A lesson on offer.
   *
   * @param id as the form sends it
   */
  record Choice(String id, String title, String language) {
    static Choice of(LessonVersion version) {
      return new Choice(String.valueOf(version.lesson().id()), version.title(), version.language());
    }
  }

  static SettingPage of(
      Course course, List<LessonVersion> offered, AssignmentForm form, FormErrors errors) {
    return new SettingPage(
        Frame.path(course),
        course.name(),
        course.timeZone().getId(),
        offered.stream().map(Choice::of).toList(),
        form,
        errors);
  }
}
