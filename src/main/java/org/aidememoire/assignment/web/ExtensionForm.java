package org.aidememoire.assignment.web;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.common.FormErrors;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Whose due date is to move where.
 *
 * @param person the student's id, as text
 */
record ExtensionForm(@RestForm String person, @RestForm String due) {
  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  ExtensionForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    person = Objects.requireNonNullElse(person, "");
    due = Objects.requireNonNullElse(due, "");
  }

  /** 0, which is nobody's, where it is no number. */
  long personId() {
    return ID.matcher(person).matches() ? Long.parseLong(person) : 0;
  }

  FormErrors check(Assignment assignment) {
    AssignmentMessages words = Words.in(AssignmentMessages.class);
    Optional<Instant> dueAt = assignment.course().times().read(due);
    boolean inOrder = dueAt.map(at -> at.isAfter(assignment.window().opensAt())).orElse(true);
    return new FormErrors()
        .require(dueAt.isPresent(), "due", words.due_unreadable())
        .require(inOrder, "due", words.due_before_opening());
  }
}
