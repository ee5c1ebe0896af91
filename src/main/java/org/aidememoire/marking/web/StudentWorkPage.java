package org.aidememoire.marking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.course.Course;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.marking.Comment;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * One student's work on an assignment.
 *
 * @param quiz null where the quiz has not been begun
 * @param items how many items the lesson's quiz has
 * @param longestComment how many characters a comment may have
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StudentWorkPage(
    Head head,
    ReadingPart reading,
    @Nullable QuizPart quiz,
    int items,
    int longestComment,
    String notice)
    implements TemplateInstance {

  /**
   * Whose work on what.
   *
   * @param othersDueAt everybody's due date; null where this student has no other
   */
  record Head(
      String student,
      String lesson,
      String assignmentPath,
      String coursePath,
      String courseName,
      ZoneId zone,
      Instant dueAt,
      @Nullable Instant othersDueAt,
      String extensionPath) {

    static Head of(Assignment assignment, Person student) {
      Course course = assignment.course();
      Instant own = assignment.windowFor(student).dueAt();
      Instant others = assignment.window().dueAt();
      return new Head(
          student.displayName(),
          assignment.version().title(),
          "/assignments/" + assignment.id(),
          "/courses/" + course.id(),
          course.name(),
          course.timeZone(),
          own,
          own.equals(others) ? null : others,
          "/assignments/" + assignment.id() + "/extensions/" + student.id());
    }
  }

  static StudentWorkPage of(
      Assignment assignment, Person student, CommentDraft draft, String notice) {
    LessonContent lesson = assignment.version().content();
    return new StudentWorkPage(
        Head.of(assignment, student),
        ReadingPart.of(
            lesson, Notebook.findIn(assignment, student), assignment.windowFor(student), draft),
        Attempt.findIn(assignment, student).map(QuizPart::of).orElse(null),
        lesson.items().size(),
        Comment.LONGEST,
        notice);
  }
}
