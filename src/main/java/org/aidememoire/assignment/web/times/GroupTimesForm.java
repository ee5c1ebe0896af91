package org.aidememoire.assignment.web.times;

import java.util.Objects;
import java.util.regex.Pattern;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.common.Consent;
import org.aidememoire.common.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Which group's times are to be what; with both empty the group has none of its own.
 *
 * @param group its id, as text
 * @param resume says anything where its members are to go on with what was handed in for them
 * @param close says anything where the times are to hold though they take something from them
 * @param asked the times about which the teacher was asked, if they were
 */
record GroupTimesForm(
    @RestForm String group,
    @RestForm String due,
    @RestForm String limit,
    @RestForm String resume,
    @RestForm String close,
    @RestForm String asked) {
  static final GroupTimesForm NONE = new GroupTimesForm("", "", "", "yes", "", "");
  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  GroupTimesForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    group = Objects.requireNonNullElse(group, "");
    due = Objects.requireNonNullElse(due, "");
    limit = Objects.requireNonNullElse(limit, "");
    resume = Objects.requireNonNullElse(resume, "");
    close = Objects.requireNonNullElse(close, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  /** 0, which is no group's, where it is no number. */
  long groupId() {
    return ID.matcher(group).matches() ? Long.parseLong(group) : 0;
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

  OwnTimes times(Assignment assignment) {
    return OwnTimesFields.read(assignment, due, limit);
  }
}
