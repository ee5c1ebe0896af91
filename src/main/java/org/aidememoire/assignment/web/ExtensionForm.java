package org.aidememoire.assignment.web;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.common.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** Whose due date is to move where. */
record ExtensionForm(
    @RestForm @DefaultValue("0") long person, @RestForm @DefaultValue("") String due) {

  FormErrors check(Assignment assignment) {
    AssignmentMessages words = MessageBundles.get(AssignmentMessages.class);
    Optional<Instant> dueAt = assignment.course().times().read(due);
    boolean inOrder = dueAt.map(at -> at.isAfter(assignment.window().opensAt())).orElse(true);
    return new FormErrors()
        .require(dueAt.isPresent(), "due", words.due_unreadable())
        .require(inOrder, "due", words.due_before_opening());
  }
}
