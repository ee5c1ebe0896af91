package org.aidememoire.assignment.web.times;

import java.util.Objects;
import java.util.regex.Pattern;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.common.Consent;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Person;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Whose due date is to move where, and what limit they have: nothing typed is everybody's.
 *
 * @param person the student's id, as text
 * @param resume says anything where the student is to go on with what was handed in for them
 * @param close says anything where the times are to hold though they take something from them
 * @param asked the times about which the teacher was asked, if they were
 */
record ExtensionForm(
    @RestForm String person,
    @RestForm String due,
    @RestForm String limit,
    @RestForm String resume,
    @RestForm String close,
    @RestForm String asked) {
  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  ExtensionForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    person = Objects.requireNonNullElse(person, "");
    due = Objects.requireNonNullElse(due, "");
    limit = Objects.requireNonNullElse(limit, "");
    resume = Objects.requireNonNullElse(resume, "");
    close = Objects.requireNonNullElse(close, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  /** Takes back what the student has of their own. */
  static ExtensionForm ofNothing(Person student) {
    return new ExtensionForm(String.valueOf(student.id()), "", "", "", "", "");
  }

  /** 0, which is nobody's, where it is no number. */
  long personId() {
    return ID.matcher(person).matches() ? Long.parseLong(person) : 0;
  }

  FormErrors check(Assignment assignment) {
    return OwnTimesFields.check(assignment, due, limit);
  }

  boolean isConfirmed() {
    return new Consent(close, asked).holdsFor(about());
  }

  /** What the teacher is asked about, where these times take something from students. */
  public String about() {
    return TakenTime.about(due, limit);
  }

  /** The times of a form in which {@link #check} found nothing. */
  OwnTimes times(Assignment assignment) {
    return OwnTimesFields.read(assignment, due, limit);
  }
}
