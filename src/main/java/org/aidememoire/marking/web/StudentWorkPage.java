package org.aidememoire.marking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Times;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.course.Course;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.marking.Comment;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * One student's work on an assignment.
 *
 * @param quiz null where the quiz has not been begun
 * @param attempts the numbers of all attempts, in order
 * @param items how many items the lesson's quiz has
 * @param longestComment how many characters a comment may have
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StudentWorkPage(
    Head head,
    ClassWalk walk,
    ReadingPart reading,
    @Nullable QuizPart quiz,
    List<Integer> attempts,
    int items,
    int longestComment,
    String notice)
    implements TemplateInstance {

  /**
   * Whose work on what.
   *
   * @param language of the lesson, as a tag
   * @param othersDueAt everybody's due date; null where this student has no other
   * @param limited whether this student has another time limit than everybody
   * @param limit the student's time limit; null where there is none
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
      boolean limited,
      @Nullable Duration limit,
      String extensionPath) {

    static Head of(Assignment assignment, Person student) {
      Course course = assignment.course();
      Times own = assignment.timesFor(student);
      Times others = assignment.times();
      Instant dueAt = own.window().dueAt();
      return new Head(
          student.displayName(),
          assignment.version().title(),
          assignment.version().language(),
          "/assignments/" + assignment.id(),
          "/courses/" + course.id(),
          course.name(),
          course.timeZone(),
          dueAt,
          dueAt.equals(others.window().dueAt()) ? null : others.window().dueAt(),
          !own.limit().equals(others.limit()),
          own.limit().orElse(null),
          "/assignments/" + assignment.id() + "/extensions/" + student.id());
    }
  }

  /**
   * What else the page says.
   *
   * @param unsafeAttempt the number of an attempt; the newest is shown where there is none of it
   */
  record Shown(String notice, int unsafeAttempt) {
    static final Shown NEWEST = new Shown("", 0);
  }

  static StudentWorkPage of(
      Assignment assignment, Person student, CommentDraft draft, Shown shown) {
    List<Attempt> attempts = Attempt.listIn(assignment, student);
    int unsafeNumber = shown.unsafeAttempt();
    LessonContent lesson = assignment.version().content();
    LessonPlaces places = LessonPlaces.in(lesson);
    return new StudentWorkPage(
        Head.of(assignment, student),
        ClassWalk.of(assignment, student),
        ReadingPart.of(
            new ReadingPart.Sheet(lesson, assignment.windowFor(student), places, draft),
            Notebook.findIn(assignment, student)),
        attempts.stream()
            .filter(attempt -> attempt.number() == unsafeNumber)
            .findFirst()
            .or(() -> attempts.stream().findFirst())
            .map(attempt -> QuizPart.of(attempt, places))
            .orElse(null),
        attempts.reversed().stream().map(Attempt::number).toList(),
        assignment.version().items(),
        Comment.LONGEST,
        shown.notice());
  }
}
