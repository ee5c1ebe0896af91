package org.aidememoire.course.web;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Withdrawal;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.progress.AssignmentTally;
import org.aidememoire.site.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A course as its teacher sees it.
 *
 * @param withdrawn what was set to it and taken back
 * @param withdrawnNow whether that is what has just been done, or could not be undone
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CoursePage(
    CourseCard course,
    ZoneId zone,
    String code,
    List<AssignmentRow> assignments,
    List<WithdrawnRow> withdrawn,
    boolean withdrawnNow,
    List<StudentRow> students,
    String notice)
    implements TemplateInstance {

  /** A lesson set to the course, with how many of its students have read and handed in. */
  record AssignmentRow(
      String path,
      String title,
      String language,
      Instant opensAt,
      Instant dueAt,
      long read,
      long handedIn) {
    static AssignmentRow of(Assignment assignment, AssignmentTally tally) {
      return new AssignmentRow(
          "/assignments/" + assignment.id(),
          assignment.version().title(),
          assignment.version().language(),
          assignment.window().opensAt(),
          assignment.window().dueAt(),
          tally.read(),
          tally.handedIn());
    }
  }

  /**
   * A lesson that was set to the course and taken back.
   *
   * @param again until when the same lesson is set, each time it is; empty where it is not
   * @param times how often it would be set then
   * @param beside what that is, by id, as the form sends it
   */
  record WithdrawnRow(
      long id,
      String title,
      String language,
      Instant withdrawnAt,
      String reversalPath,
      String again,
      int times,
      String beside) {
    static WithdrawnRow of(Withdrawal withdrawal, List<Assignment> set) {
      List<Assignment> beside = withdrawal.beside(set);
      Assignment assignment = withdrawal.assignment();
      return new WithdrawnRow(
          assignment.id(),
          assignment.version().title(),
          assignment.version().language(),
          withdrawal.at(),
          "/assignments/" + assignment.id() + "/withdrawal/reversal",
          beside.stream()
              .map(other -> Moments.dayAndTime(other.window().dueAt(), other.course().timeZone()))
              .collect(joining("; ")),
          beside.size() + 1,
          beside.stream().map(other -> String.valueOf(other.id())).collect(joining(",")));
    }
  }

  /** Somebody who is in the course. */
  record StudentRow(String name, Instant joinedAt, String removalPath) {
    static StudentRow of(Enrolment enrolment) {
      return new StudentRow(
          enrolment.person().displayName(), enrolment.joinedAt(), RemovalPages.path(enrolment));
    }
  }

  /** Takes four SQL statements, whatever there is. */
  static CoursePage of(Course course, @Nullable String unsafeDone) {
    List<Assignment> set = Assignment.listIn(course);
    Map<Long, AssignmentTally> tallies = AssignmentTally.listOf(set);
    return new CoursePage(
        CourseCard.of(course),
        course.timeZone(),
        course.joinCode().toString(),
        set.stream()
            .map(
                assignment ->
                    AssignmentRow.of(
                        assignment, tallies.getOrDefault(assignment.id(), AssignmentTally.NOTHING)))
            .toList(),
        Withdrawal.listIn(course).stream().map(one -> WithdrawnRow.of(one, set)).toList(),
        Stream.of(CourseNotice.WITHDRAWN, CourseNotice.SET_AGAIN)
            .anyMatch(notice -> notice.isSaidBy(unsafeDone)),
        Enrolment.listIn(course).stream().map(StudentRow::of).toList(),
        CourseNotice.textOf(unsafeDone));
  }
}
