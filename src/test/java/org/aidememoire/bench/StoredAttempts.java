package org.aidememoire.bench;

import java.sql.SQLException;

/**
 * Attempts of long ago: copies of one that was made in the run, for students who exist only in the
 * database. With them it shows whether a journey costs the same in an institution's tenth year.
 */
record StoredAttempts(Database database) {

  void add(int count) throws SQLException {
    long model =
        database.number("select min(attempt_id) from submission where reopened_at is null");
    database.execute(
        """
        insert into person (issuer, subject, display_name, first_seen_at)
        select 'stored', 's' || n, 'Stored ' || n, now() from generate_series(1, %d) n
        """
            .formatted(count));
    database.execute(
        """
        create temporary table made as
        with made as (
          insert into attempt (person_id, lesson_id, lesson_version_id, assignment_id, number,
            begun_at, handed_in_at)
          select p.id, t.lesson_id, t.lesson_version_id, t.assignment_id, 1, t.begun_at,
            t.handed_in_at
          from person p, attempt t where p.issuer = 'stored' and t.id = %d returning id)
        select id from made
        """
            .formatted(model));
    database.execute(
        """
        insert into step (attempt_id, question_id, number, follows, key, answer, finished,
          received_at)
        select m.id, s.question_id, s.number, s.follows, gen_random_uuid(), s.answer, s.finished,
          s.received_at
        from made m, step s where s.attempt_id = %d
        """
            .formatted(model));
    database.execute(
        """
        insert into submission (attempt_id, handed_in_at, answers, checksum, earned, possible)
        select m.id, u.handed_in_at, u.answers, u.checksum, u.earned, u.possible
        from made m, submission u where u.attempt_id = %d
        """
            .formatted(model));
    database.execute("drop table made");
  }
}
