package org.aidememoire.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives one student a due date of their own.
 *
 * @param ownDueAt the one they have; null where they have everybody's
 */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExtensionPage(
    Frame frame,
    long personId,
    String student,
    Instant dueAt,
    @Nullable Instant ownDueAt,
    ExtensionForm form,
    FormErrors errors)
    implements TemplateInstance {

  static ExtensionPage of(
      Assignment assignment, Person student, ExtensionForm form, FormErrors errors) {
    return new ExtensionPage(
        Frame.of(assignment),
        student.id(),
        student.displayName(),
        assignment.window().dueAt(),
        assignment.extendedDueDates().get(student.id()),
        form,
        errors);
  }
}
