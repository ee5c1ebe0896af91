package org.aidememoire.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Window;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.Move;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.people.Person;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.SingleChoice;

/**
 * A small world for tests of the domain: a teacher, two students, a course, a lesson with one
 * guided question and two items, set for a week. Every desk is a new one, so that tests do not
 * meet.
 */
public final class Desk {
  public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Slug DOCUMENT = new Slug("a-letter");

  public final Person teacher = person("Tess Teacher");
  public final Person student = person("Sam Student");
  public final Person other = person("Olu Other");
  public final Course course = new Course("History 10B", ZoneId.of("Europe/Vienna"), teacher, NOW);
  public final LessonVersion version;
  public final Assignment assignment;

  public Desk() {
    this(FeedbackPolicy.AFTER_HAND_IN);
  }

  public Desk(FeedbackPolicy feedback) {
    this(content(feedback));
  }

  /** With another lesson. */
  public Desk(LessonContent content) {
    course.persist();
    Enrolment.join(course, student, NOW);
    Enrolment.join(course, other, NOW);
    version =
        LessonVersion.publish(
                Lesson.fromFile(new Slug("lesson-" + UUID.randomUUID())), content, NOW)
            .orElseThrow();
    assignment = new Assignment(course, version, week(), new Authorship(teacher, NOW));
    assignment.persist();
  }

  private static Window week() {
    return new Window(NOW, NOW.plus(7, ChronoUnit.DAYS));
  }

  public Instant dueAt() {
    return assignment.window().dueAt();
  }

  public static Instant later(Duration duration) {
    return NOW.plus(duration);
  }

  private static Person person(String name) {
    return Person.recorded("https://sign-in.test", UUID.randomUUID().toString(), name, NOW);
  }

  private static LessonContent content(FeedbackPolicy feedback) {
    Quote words = new Quote(DOCUMENT, "e".repeat(64), "privileged position", "", "", 10, 29);
    return new LessonContent(
        "A letter",
        null,
        List.of(new PinnedEdition(DOCUMENT, words.edition())),
        List.of(
            new GuidedQuestion(
                Move.SOURCE, words, new LongText(prompt("who"), null), "The author.")),
        List.of(new Section("Facts", List.of(item("first"), item("second")))),
        feedback,
        null,
        null);
  }

  private static Item item(String id) {
    return new Item(
        DOCUMENT,
        new SingleChoice(
            prompt(id),
            List.of(
                new Option("right", "The right one", true, null),
                new Option("wrong", "The wrong one", false, null))));
  }

  private static Prompt prompt(String id) {
    return new Prompt(id, "What does it say?", BigDecimal.ONE, null, null);
  }
}
