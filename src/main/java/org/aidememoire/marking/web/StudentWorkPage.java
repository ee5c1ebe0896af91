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
   * @param language of the lesson, as a tag
   * @param othersDueAt everybody's due date; null where this student has no other
   */
  record Head(
      String student,
      String lesson,
      String language,
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
          assignment.version().language(),
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
    WorkPlaces places = WorkPlaces.in(lesson);
    return new StudentWorkPage(
        Head.of(assignment, student),
        ReadingPart.of(
            new ReadingPart.Sheet(lesson, assignment.windowFor(student), places, draft),
            Notebook.findIn(assignment, student)),
        Attempt.findIn(assignment, student)
            .map(attempt -> QuizPart.of(attempt, places))
            .orElse(null),
        lesson.items().size(),
        Comment.LONGEST,
        notice);
  }
}
