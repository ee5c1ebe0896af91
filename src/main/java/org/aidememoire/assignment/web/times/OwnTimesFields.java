package org.aidememoire.assignment.web.times;

import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.web.AssignmentMessages;
import org.aidememoire.common.FormErrors;
import org.aidememoire.site.Words;

/** The fields in which a teacher gives a student or a group times of their own. */
final class OwnTimesFields {
  private OwnTimesFields() {}

  /** Where both fields are empty, everybody's times hold. */
  static FormErrors check(Assignment assignment, String due, String limit) {
    AssignmentMessages words = Words.in(AssignmentMessages.class);
    Optional<Instant> dueAt = assignment.course().times().read(due);
    boolean inOrder = dueAt.map(at -> at.isAfter(assignment.window().opensAt())).orElse(true);
    return new FormErrors()
        .require(due.isBlank() || dueAt.isPresent(), "due", words.due_unreadable())
        .require(inOrder, "due", words.due_before_opening())
        .require(LimitField.isReadable(limit), "limit", words.limit_unreadable(Times.MOST_MINUTES));
  }

  static OwnTimes read(Assignment assignment, String due, String limit) {
    return new OwnTimes(assignment.course().times().read(due), LimitField.read(limit));
  }

  /** As the field for the due date shows it; empty where it is not overridden. */
  static String due(Assignment assignment, OwnTimes times) {
    return times.dueAt().map(assignment.course().times()::field).orElse("");
  }
}
