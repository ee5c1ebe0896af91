package org.aidememoire.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks whether an assignment is really to be taken back. */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawalPage(Frame frame) implements TemplateInstance {}
