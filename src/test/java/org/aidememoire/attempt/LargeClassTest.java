package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.testing.AnsweringClass;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What it costs to look at what a very large class has answered. */
@QuarkusTest
@TestTransaction
class LargeClassTest {
  private static final Logger LOG = Logger.getLogger(LargeClassTest.class);
  private static final int MODELS = 10;
  private static final int COPIES = 99;
  private static final int RUNS = 5;

  @Inject SessionFactory sessions;

  @Test
  void a_thousand_students_cost_as_many_statements_as_ten() {
    Desk desk = new Desk();
    LessonVersion version =
        LessonVersion.findCurrent(Lesson.findOffered("the-note-to-nixon").orElseThrow())
            .orElseThrow();
    var taught = new AnsweringClass(desk.teacher, version, Desk.NOW);
    taught.handInBy(MODELS);
    read(taught); // writes what is pending
    long ten = Statements.during(sessions, () -> read(taught));
    copyEach(taught.assignment);

    assertThat(Statements.during(sessions, () -> read(taught))).isEqualTo(ten);
    ResponseTable table = read(taught);
    assertThat(table.results()).hasSize(MODELS * (1 + COPIES));
    LOG.infof(
        "%d students, %d items, %d statements: %s ms",
        table.results().size(), table.questions().size(), ten, Arrays.toString(times(taught)));
  }

  private static ResponseTable read(AnsweringClass taught) {
    Panache.getEntityManager().flush();
    Panache.getEntityManager().clear();
    return ResponseTable.of(
        Panache.getEntityManager().find(Assignment.class, taught.assignment.id()));
  }

  /** In milliseconds, sorted. */
  private static long[] times(AnsweringClass taught) {
    long[] times = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long before = System.nanoTime();
      read(taught);
      times[i] = Duration.ofNanos(System.nanoTime() - before).toMillis();
    }
    Arrays.sort(times);
    return times;
  }

  /** More students of the same class, who answer as those who are there. */
  private static void copyEach(Assignment assignment) {
    Panache.getEntityManager().flush();
    run(
        """
        insert into person (issuer, subject, display_name, first_seen_at)
        select 'copied', p.id || '-' || n, p.display_name || ' ' || n, p.first_seen_at
        from person p join attempt a on a.person_id = p.id and a.assignment_id = :assignment,
          generate_series(1, %d) n
        """,
        assignment);
    run(
        """
        insert into enrolment (course_id, person_id, joined_at)
        select e.course_id, c.id, e.joined_at
        from enrolment e join person p on p.id = e.person_id
          join assignment s on s.course_id = e.course_id and s.id = :assignment
          join person c on c.issuer = 'copied' and c.subject like p.id || '-%%'
        """,
        assignment);
    run(
        """
        insert into attempt (person_id, lesson_id, lesson_version_id, assignment_id, number, seed,
          begun_at, handed_in_at)
        select c.id, a.lesson_id, a.lesson_version_id, a.assignment_id, a.number, a.seed,
          a.begun_at, a.handed_in_at
        from attempt a join person c
          on c.issuer = 'copied' and c.subject like a.person_id || '-%%'
        where a.assignment_id = :assignment
        """,
        assignment);
    run(
        """
        insert into step (attempt_id, question_id, number, follows, key, answer, finished,
          received_at)
        select b.id, s.question_id, s.number, s.follows, gen_random_uuid(), s.answer, s.finished,
          s.received_at
        from step s join attempt a on a.id = s.attempt_id and a.assignment_id = :assignment
          join person c on c.issuer = 'copied' and c.subject like a.person_id || '-%%'
          join attempt b on b.person_id = c.id
        """,
        assignment);
    run(
        """
        insert into submission (attempt_id, handed_in_at, answers, checksum, earned, possible)
        select b.id, u.handed_in_at, u.answers, u.checksum, u.earned, u.possible
        from submission u join attempt a on a.id = u.attempt_id and a.assignment_id = :assignment
          join person c on c.issuer = 'copied' and c.subject like a.person_id || '-%%'
          join attempt b on b.person_id = c.id
        """,
        assignment);
    Panache.getEntityManager().clear();
  }

  private static void run(String sql, Assignment assignment) {
    Panache.getEntityManager()
        .createNativeQuery(sql.formatted(COPIES))
        .setParameter("assignment", assignment.id())
        .executeUpdate();
  }
}
