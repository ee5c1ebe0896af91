package org.aidememoire.assignment.web.times;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.assignment.web.OwnHint;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives one student a due date or a time limit of their own.
 *
 * @param own what holds for them now, by whatever reason, where it is not what holds for everybody
 * @param swept the student's quiz, where it was handed in when time was over; null where it was not
 * @param given whether this form has given them something before
 */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExtensionPage(
    Frame frame,
    long personId,
    String student,
    Instant dueAt,
    @Nullable Duration limit,
    OwnHint own,
    @Nullable Swept swept,
    boolean given,
    ExtensionForm form,
    FormErrors errors)
    implements TemplateInstance {

  /** When a quiz was begun, and when it was handed in for its student. */
  public record Swept(Instant begunAt, Instant handedInAt) {}

  static ExtensionPage of(
      Assignment assignment, Person student, ExtensionForm form, FormErrors errors) {
    Times everybody = assignment.times();
    return new ExtensionPage(
        Frame.of(assignment),
        student.id(),
        student.displayName(),
        everybody.window().dueAt(),
        everybody.limit().orElse(null),
        OwnHint.of(everybody, assignment.timesFor(student)),
        SweptWork.listIn(assignment).stream()
            .filter(work -> work.student().id() == student.id())
            .findFirst()
            .map(work -> new Swept(work.begunAt(), work.handedInAt()))
            .orElse(null),
        !assignment.ownTimes(student).isNothing(),
        form,
        errors);
  }
}
