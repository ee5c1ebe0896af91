package org.aidememoire.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Window;
import org.aidememoire.marking.WrittenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its teacher sees it: how far each student of the class is.
 *
 * @param limit the time limit of the quiz; null where there is none
 * @param guided how many guided questions the reading has
 * @param items how many items the quiz has
 * @param written whether the quiz has long answers that a person marks
 * @param toMark how many of those that were handed in wait for it
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AssignmentPage(
    Frame frame,
    Window window,
    @Nullable Duration limit,
    Instant now,
    int guided,
    int items,
    boolean written,
    int toMark,
    ClassSummary summary,
    List<StudentRow> students,
    ClassOrder order,
    String notice)
    implements TemplateInstance {

  static AssignmentPage of(Assignment assignment, ClassOrder order, Instant now, String notice) {
    List<StudentRow> students = ClassList.of(assignment);
    int items = assignment.version().items();
    return new AssignmentPage(
        Frame.of(assignment),
        assignment.window(),
        assignment.times().limit().orElse(null),
        now,
        assignment.version().content().reading().size(),
        items,
        WrittenAnswer.areAskedIn(assignment),
        WrittenAnswer.countToMark(WrittenAnswer.listIn(assignment)),
        ClassSummary.of(students, items > 0),
        students.stream().sorted(order.comparator()).toList(),
        order,
        notice);
  }
}
