package org.aidememoire.assignment.web.setting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.web.AssignmentMessages;
import org.aidememoire.assignment.web.times.LimitField;
import org.aidememoire.assignment.web.times.WindowForm;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.CourseTimes;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What the form that sets a lesson sends.
 *
 * @param lesson the lesson's id, as text
 */
record AssignmentForm(
    @RestForm String lesson, @RestForm String opens, @RestForm String due, @RestForm String limit) {

  AssignmentForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    lesson = Objects.requireNonNullElse(lesson, "");
    opens = Objects.requireNonNullElse(opens, "");
    due = Objects.requireNonNullElse(due, "");
    limit = Objects.requireNonNullElse(limit, "");
  }

  static AssignmentForm suggested(CourseTimes times, Instant now) {
    WindowForm window = WindowForm.suggested(times, now);
    return new AssignmentForm("", window.opens(), window.due(), "");
  }

  FormErrors check(List<LessonVersion> offered, CourseTimes times, Instant now) {
    AssignmentMessages words = Words.in(AssignmentMessages.class);
    FormErrors errors = new FormErrors();
    errors.require(chosen(offered).isPresent(), "lesson", words.lesson_missing());
    dates().check(times).entries().forEach(e -> errors.require(false, e.field(), e.text()));
    boolean stillToCome = times.read(due).map(now::isBefore).orElse(true);
    return errors.require(stillToCome, "due", words.due_has_passed());
  }

  WindowForm dates() {
    return WindowForm.ofNew(opens, due, limit);
  }

  /** The dates and the limit, where {@link #check} found nothing wrong with them. */
  Times times(CourseTimes course) {
    return new Times(dates().window(course), LimitField.read(limit));
  }

  /** The chosen lesson, if it is one of those on offer. */
  Optional<LessonVersion> chosen(List<LessonVersion> offered) {
    return offered.stream()
        .filter(version -> String.valueOf(version.lesson().id()).equals(lesson))
        .findFirst();
  }
}
