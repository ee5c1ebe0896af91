package org.aidememoire.assignment.web.setting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.aidememoire.assignment.web.ClassSummary;
import org.aidememoire.assignment.web.Frame;

/** Asks whether an assignment is really to be taken back, and says whose work that hides. */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawalPage(Frame frame, ClassSummary summary) implements TemplateInstance {}
