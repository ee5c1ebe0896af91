package org.aidememoire.assignment.web.times;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;

/**
 * The form that moves opening and due date.
 *
 * @param swept how many students did not hand in, so that it was done when time was over
 */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WindowPage(Frame frame, WindowForm form, int swept, boolean resume, FormErrors errors)
    implements TemplateInstance {

  static WindowPage of(Assignment assignment, WindowForm form, FormErrors errors) {
    return new WindowPage(
        Frame.of(assignment),
        form,
        SweptWork.listIn(assignment).size(),
        !form.resume().isEmpty(),
        errors);
  }
}
