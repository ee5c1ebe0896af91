package org.aidememoire.assignment.web.times;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.assignment.web.Frame;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.CourseGroup;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the course with the times of their own in an assignment.
 *
 * @param wrong the id of the group whose form has errors; 0 where none has
 */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GroupTimesPage(
    Frame frame,
    Instant dueAt,
    @Nullable Duration limit,
    List<GroupTimes> groups,
    long wrong,
    FormErrors errors)
    implements TemplateInstance {

  /**
   * A group and its times, as the form shows them.
   *
   * @param swept how many members did not hand in, so that it was done when time was over
   * @param resume whether they are to go on
   */
  public record GroupTimes(
      long id, String name, String due, String limit, int swept, boolean resume) {
    public String about() {
      return TakenTime.about(due, limit);
    }
  }

  static GroupTimesPage of(Assignment assignment, GroupTimesForm typed, FormErrors errors) {
    Map<Long, OwnTimes> times = assignment.groupTimes();
    List<SweptWork> swept = SweptWork.listIn(assignment);
    return new GroupTimesPage(
        Frame.of(assignment),
        assignment.window().dueAt(),
        assignment.times().limit().orElse(null),
        CourseGroup.listIn(assignment.course()).stream()
            .map(
                group ->
                    group.id() == typed.groupId()
                        ? typed(group, typed, count(swept, group))
                        : card(
                            assignment,
                            group,
                            times.getOrDefault(group.id(), OwnTimes.NONE),
                            count(swept, group)))
            .toList(),
        typed.groupId(),
        errors);
  }

  private static int count(List<SweptWork> swept, CourseGroup group) {
    return (int) swept.stream().filter(work -> group.has(work.student())).count();
  }

  private static GroupTimes typed(CourseGroup group, GroupTimesForm typed, int swept) {
    return new GroupTimes(
        group.id(), group.name(), typed.due(), typed.limit(), swept, !typed.resume().isEmpty());
  }

  private static GroupTimes card(
      Assignment assignment, CourseGroup group, OwnTimes times, int swept) {
    return new GroupTimes(
        group.id(),
        group.name(),
        OwnTimesFields.due(assignment, times),
        LimitField.of(times.limit()),
        swept,
        true);
  }
}
