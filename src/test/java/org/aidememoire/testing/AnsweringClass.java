package org.aidememoire.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Window;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;

/** A course to which a lesson is set, and students who answer its quiz and hand in. */
public final class AnsweringClass {
  private static final int HUNDRED = 100;

  public final Assignment assignment;
  private final Instant now;

  /** Within a transaction. */
  public AnsweringClass(Person teacher, LessonVersion version, Instant now) {
    this.now = now;
    Course course = new Course("History 10B", ZoneId.of("Europe/Vienna"), teacher, now);
    course.persist();
    Window week = new Window(now.minusSeconds(60), now.plus(Duration.ofDays(7)));
    assignment = new Assignment(course, version, week, new Authorship(teacher, now));
    assignment.persist();
  }

  /** A new student of the course. */
  public Person student(String name) {
    Person student = Person.recorded("https://other.test", UUID.randomUUID().toString(), name, now);
    Enrolment.join(assignment.course(), student, now);
    return student;
  }

  /** An attempt with an answer to every item. */
  public Attempt answer(Person student, Function<Question, Answer> answers) {
    Workplace place = Workplace.findSet(student, assignment.id(), now).orElseThrow();
    Attempt attempt = Attempt.begin(place, now).orElseThrow().attempt();
    for (Item item : attempt.items()) {
      Answer given = answers.apply(item.question());
      attempt.answer(new SaveRequest(item.id(), UUID.randomUUID(), 0, given), now);
    }
    return attempt;
  }

  public Attempt handIn(Person student, Function<Question, Answer> answers) {
    Attempt attempt = answer(student, answers);
    attempt.handIn(now);
    return attempt;
  }

  /** Students who know more or less each, and answer, guess and leave out accordingly. */
  public void handInBy(int students) {
    for (int i = 0; i < students; i++) {
      Random chance = new Random(i);
      int known = HUNDRED * (i + 1) / (students + 1);
      handIn(student("Student " + i), question -> answer(question, known, chance));
    }
  }

  private static Answer answer(Question question, int known, Random chance) {
    int throwOf = chance.nextInt(HUNDRED);
    int variant = chance.nextInt(6);
    if (throwOf >= 97) {
      return Answer.NONE;
    }
    return throwOf < known + 10
        ? SampleAnswers.right(question)
        : SampleAnswers.wrong(question, variant);
  }
}
