package org.aidememoire.marking.web.rubric;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.assignment.Window;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.common.Score;
import org.aidememoire.common.Slug;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Rubric.Criterion;
import org.aidememoire.question.Rubric.Level;
import org.aidememoire.testing.Cast;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A course of the cast's teacher with a quiz of one long answer, marked by a rubric of 3 points.
 */
final class WrittenClass {
  static final String QUESTION = "why";
  private static final Slug DOCUMENT = new Slug("a-letter");

  final long assignment = QuarkusTransaction.requiringNew().call(WrittenClass::build);
  final String path = "/assignments/" + assignment + "/written-answers";

  private static long build() {
    Instant now = Instant.now();
    Person teacher = person(Cast.TEACHER);
    Course course = new Course("Written", ZoneId.of("Europe/Vienna"), teacher, now);
    course.persist();
    Enrolment.join(course, person(Cast.MEMBER), now);
    Enrolment.join(course, person(Cast.CLASSMATE), now);
    Lesson lesson = Lesson.fromFile(new Slug("lesson-" + UUID.randomUUID()));
    Assignment assignment =
        new Assignment(
            course,
            LessonVersion.publish(lesson, content(), now).orElseThrow(),
            new Window(now.minusSeconds(60), now.plus(Duration.ofDays(7))),
            new Assignment.Authorship(teacher, now));
    assignment.persist();
    return assignment.id();
  }

  private static LessonContent content() {
    LongText question =
        new LongText(
            new Prompt(QUESTION, "Why was it written?", new BigDecimal("6"), null, null),
            "A model.",
            new Rubric(
                List.of(
                    new Criterion(
                        "claim", "The claim", List.of(level("c", 2), level("b", 1), level("a", 0))),
                    new Criterion("proof", "The proof", List.of(level("b", 1), level("a", 0))))));
    return new LessonContent(
        "A letter",
        null,
        List.of(new PinnedEdition(DOCUMENT, "e".repeat(64))),
        List.of(),
        List.of(new Section("Why", List.of(new Item(DOCUMENT, question)))),
        FeedbackPolicy.AFTER_HAND_IN,
        null,
        null);
  }

  private static Level level(String id, int points) {
    return new Level(id, BigDecimal.valueOf(points), "Such as " + id + points);
  }

  /** Lets everybody make so many attempts. */
  void allow(int attempts) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Person teacher = person(Cast.TEACHER);
              Assignment.findTaughtBy(teacher, assignment)
                  .orElseThrow()
                  .deliver(
                      new Delivery(attempts, Grading.BEST, 0, null, null, false, false),
                      new Assignment.Authorship(teacher, Instant.now()));
            });
  }

  /** The id of the attempt in which the student now answers and hands in. */
  long handedIn(Cast student, String text) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Instant now = Instant.now();
              Workplace place = Workplace.findSet(person(student), assignment, now).orElseThrow();
              Attempt attempt = Attempt.begin(place, now).orElseThrow().attempt();
              int follows = attempt.answers().isEmpty() ? 0 : 1;
              attempt.answer(
                  new SaveRequest(
                      QUESTION, UUID.randomUUID(), follows, Answer.of(new Response.Prose(text))),
                  now);
              attempt.handIn(now);
              return attempt.id();
            });
  }

  /** As the hand-in has it. */
  static Score score(long attempt) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Submission.findStanding(
                        Attempt.findTaughtBy(person(Cast.TEACHER), attempt).orElseThrow())
                    .orElseThrow()
                    .score());
  }

  static Person person(Cast cast) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    return Person.recorded(issuer, cast.subject(), cast.fullName(), Instant.now());
  }
}
