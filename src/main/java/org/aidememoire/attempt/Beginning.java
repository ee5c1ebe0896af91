package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.hibernate.Session;

/** How an attempt comes to be. */
final class Beginning {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Past Hibernate, which would plan it anew each time and not say which row it made. */
  private static final String INSERT =
      """
      insert into attempt (person_id, lesson_id, lesson_version_id, assignment_id, number, begun_at,
        seed, reached)
      values (?, ?, ?, ?, ?, ?, ?, 1)
      on conflict do nothing returning id""";

  private Beginning() {}

  /**
   * The attempt that is open, begun now where there is none. Beginning twice at once makes one.
   *
   * @return empty where no attempt may be begun now
   */
  static Optional<Begun> at(Workplace place, Instant now) {
    List<Attempt> before = Attempt.listAt(place);
    Optional<Attempt> open = findOpen(before);
    if (open.isPresent() || !isAllowed(place, before, now)) {
      return open.map(Begun::before);
    }
    return insert(place, before, now).or(() -> findOpen(Attempt.listAt(place)).map(Begun::before));
  }

  private static Optional<Attempt> findOpen(List<Attempt> attempts) {
    return attempts.stream().filter(Attempt::isOpen).findFirst();
  }

  /**
   * Whether another attempt may be begun now: the work is open, there is a quiz, and of work that
   * is set neither are all attempts made nor does a wait between them still run.
   *
   * @param before those already made, none of them open
   */
  static boolean isAllowed(Workplace place, List<Attempt> before, Instant now) {
    if (!place.isOpen(now) || place.version().content().quiz().isEmpty()) {
      return false;
    }
    Optional<Delivery> rules = place.set().map(SetWork::assignment).map(set -> set.delivery());
    return rules
        .map(one -> NextAttempt.after(before, one, now))
        .map(next -> next instanceof NextAttempt.Ready)
        .orElse(true);
  }

  /**
   * One seed for all attempts of a person at the same work: they share out what is drawn.
   *
   * @return empty where another was begun at the same time
   */
  private static Optional<Begun> insert(Workplace place, List<Attempt> before, Instant now) {
    long seed = before.isEmpty() ? RANDOM.nextLong() : before.getLast().seed();
    Long assignment = place.findAssignment().map(Assignment::id).orElse(null);
    Session session = Panache.getSession();
    return session
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                statement.setLong(1, place.person().id());
                statement.setLong(2, place.version().lesson().id());
                statement.setLong(3, place.version().id());
                statement.setObject(4, assignment, Types.BIGINT);
                statement.setInt(5, before.size() + 1);
                statement.setObject(6, now.atOffset(ZoneOffset.UTC));
                statement.setLong(7, seed);
                try (ResultSet made = statement.executeQuery()) {
                  return made.next() ? Optional.of(made.getLong(1)) : Optional.<Long>empty();
                }
              }
            })
        .map(id -> new Begun(session.getReference(Attempt.class, id), true));
  }
}
