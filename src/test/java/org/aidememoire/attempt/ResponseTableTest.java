package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.common.Score;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.Rubric;
import org.aidememoire.testing.AnsweringClass;
import org.aidememoire.testing.CorrectedLesson;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.EveryType;
import org.aidememoire.testing.SampleAnswers;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class ResponseTableTest {

  @Inject SessionFactory sessions;

  @Test
  void only_what_students_of_the_course_have_handed_in_counts() {
    Desk desk = new Desk();
    var taught = new AnsweringClass(desk.teacher, desk.version, Desk.NOW);
    taught.handIn(taught.student("Ada"), SampleAnswers::right);
    taught.answer(taught.student("Ben"), SampleAnswers::right);
    Person gone = taught.student("Gone");
    taught.handIn(gone, SampleAnswers::right);
    Enrolment.findIn(taught.assignment.course(), gone.id())
        .orElseThrow()
        .remove(desk.teacher, Desk.NOW);
    Attempt.begin(new Workplace(desk.teacher, desk.version, Optional.empty()), Desk.NOW)
        .orElseThrow()
        .attempt()
        .handIn(Desk.NOW);

    ResponseTable table = ResponseTable.of(taught.assignment);

    assertThat(table.results()).hasSize(1);
    assertThat(table.students()).isEqualTo(2);
    assertThat(table.questions()).extracting(Question::id).containsExactly("first", "second");
  }

  @Test
  void of_several_attempts_the_one_that_gives_the_grade_counts() {
    assertThat(scores(Grading.BEST)).containsExactly(Score.of(2, 2));
    assertThat(scores(Grading.FIRST)).containsExactly(Score.of(0, 2));
    assertThat(scores(Grading.LAST)).containsExactly(Score.of(1, 2));
    // Everybody is counted once: of a mean, with the last.
    assertThat(scores(Grading.MEAN)).containsExactly(Score.of(1, 2));
  }

  private static List<Score> scores(Grading grading) {
    Desk desk = new Desk();
    var taught = new AnsweringClass(desk.teacher, desk.version, Desk.NOW);
    taught.assignment.deliver(
        new Delivery(3, grading, 0, null, null, false, false),
        new Authorship(desk.teacher, Desk.NOW));
    Person student = taught.student("Ada");
    Answer wrong = Answer.of(new Choice("wrong"));
    taught.handIn(student, question -> wrong);
    taught.handIn(student, SampleAnswers::right);
    taught.handIn(
        student, question -> question.id().equals("first") ? wrong : SampleAnswers.right(question));
    return ResponseTable.of(taught.assignment).results().stream().map(Result::score).toList();
  }

  @Test
  void marks_are_those_that_stand_after_a_repair_and_so_is_the_question() {
    Desk desk = new Desk();
    var taught = new AnsweringClass(desk.teacher, desk.version, Desk.NOW);
    taught.handIn(taught.student("Ada"), SampleAnswers::right);
    LessonVersion corrected = CorrectedLesson.publish(desk.version, Desk.NOW);
    repair(taught.assignment, desk, new Draft("first", Amendment.Kind.REGRADE, corrected));

    ResponseTable table = ResponseTable.of(taught.assignment);

    assertThat(table.results()).extracting(Result::score).containsExactly(Score.of(1, 2));
    assertThat(table.questions().getFirst())
        .isEqualTo(corrected.content().findItem("first").orElseThrow());
  }

  private static void repair(Assignment assignment, Desk desk, Draft draft) {
    var by = new Authorship(desk.teacher, Desk.NOW);
    Repair.make(assignment, draft, UUID.randomUUID(), null, by);
    Submission.remarkIn(assignment);
  }

  @Test
  void a_large_class_takes_as_many_sql_statements_as_a_small_one() {
    Desk desk = new Desk();
    var taught = new AnsweringClass(desk.teacher, ofEveryType(), Desk.NOW);
    judge(desk, taught.handIn(taught.student("Ada"), SampleAnswers::right));
    long one = statements(taught);
    for (int i = 0; i < 13; i++) {
      Person student = taught.student("Student " + i);
      judge(desk, taught.handIn(student, question -> SampleAnswers.wrong(question, 1)));
    }

    assertThat(statements(taught)).isEqualTo(one);
    assertThat(ResponseTable.of(taught.assignment).results()).hasSize(14);
  }

  private long statements(AnsweringClass taught) {
    Panache.getEntityManager().flush();
    Panache.getEntityManager().clear();
    Assignment assignment =
        Panache.getEntityManager().find(Assignment.class, taught.assignment.id());
    return Statements.during(sessions, () -> ResponseTable.of(assignment));
  }

  private static void judge(Desk desk, Attempt attempt) {
    Step answer = Objects.requireNonNull(attempt.answers().get("essay"));
    var judgement = new Rubric.Judgement(Map.of("clear", "yes"), "");
    RubricMark.give(attempt, answer, judgement, desk.teacher, Desk.NOW);
  }

  /** An item of every type, also one that a person marks, in a quiz in which items are checked. */
  private static LessonVersion ofEveryType() {
    var clear =
        new Rubric.Criterion(
            "clear",
            "Is clear",
            List.of(
                new Rubric.Level("no", BigDecimal.ZERO, "It is not."),
                new Rubric.Level("yes", BigDecimal.ONE, "It is.")));
    var essay = new LongText(Prompt.of("essay", "Why?"), null, new Rubric(List.of(clear)));
    List<Question> questions = new ArrayList<>(QuestionCast.QUESTIONS);
    questions.add(essay);
    return EveryType.asked(questions, FeedbackPolicy.INTERACTIVE);
  }
}
