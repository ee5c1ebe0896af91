package org.aidememoire.course.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.CurrentPerson;

/** Puts the page of courses together for whoever looks at it, with what they typed into it. */
@RequestScoped
class CourseLists {
  private final CurrentPerson current;
  private final CourseConfig config;

  CourseLists(CurrentPerson current, CourseConfig config) {
    this.current = current;
    this.config = config;
  }

  CoursesPage page() {
    return page(CourseForm.empty(config.timeZone()), new FormErrors(), "", new FormErrors());
  }

  CoursesPage refused(CourseForm form, FormErrors errors) {
    return page(form, errors, "", new FormErrors());
  }

  CoursesPage refused(String code, FormErrors errors) {
    return page(CourseForm.empty(config.timeZone()), new FormErrors(), code, errors);
  }

  private CoursesPage page(
      CourseForm form, FormErrors formErrors, String code, FormErrors codeErrors) {
    return new CoursesPage(
        new CoursesPage.Teaching(
            current.isTeacher(), taught(), form, formErrors, TimeZones.offered()),
        new CoursesPage.Joining(current.isStudent(), joined(), code, codeErrors));
  }

  private List<CourseCard> taught() {
    return current.isTeacher()
        ? Course.listTaughtBy(current.getPerson()).stream().map(CourseCard::of).toList()
        : List.of();
  }

  private List<CourseCard> joined() {
    return current.isStudent()
        ? Enrolment.listOf(current.getPerson()).stream()
            .map(Enrolment::course)
            .map(CourseCard::of)
            .toList()
        : List.of();
  }
}
