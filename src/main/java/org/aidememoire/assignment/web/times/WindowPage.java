package org.aidememoire.assignment.web.times;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.common.FormErrors;

/** The form that moves opening and due date. */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WindowPage(Frame frame, WindowForm form, FormErrors errors) implements TemplateInstance {}
