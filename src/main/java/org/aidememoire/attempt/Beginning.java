package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;

/** How an attempt comes to be. */
final class Beginning {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Beginning() {}

  /**
   * The attempt that is open, begun now where there is none. Beginning twice at once makes one.
   *
   * @return empty where no attempt may be begun now
   */
  static Optional<Attempt> at(Workplace place, Instant now) {
    List<Attempt> before = Attempt.listAt(place);
    Optional<Attempt> open = findOpen(before);
    if (open.isPresent() || !isAllowed(place, before, now)) {
      return open;
    }
    insert(place, before, now);
    return findOpen(Attempt.listAt(place));
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

  /** One seed for all attempts of a person at the same work: they share out what is drawn. */
  private static void insert(Workplace place, List<Attempt> before, Instant now) {
    long seed = before.isEmpty() ? RANDOM.nextLong() : before.getLast().seed();
    Panache.getEntityManager()
        .createQuery(
            """
            insert Attempt
              (person, lesson, version, assignment, number, begunAt, seed, reached)
            values (:person, :lesson, :version, :assignment, :number, :now, :seed, 1)
            on conflict do nothing
            """)
        .setParameter("person", place.person())
        .setParameter("lesson", place.version().lesson())
        .setParameter("version", place.version())
        .setParameter("assignment", place.findAssignment().orElse(null))
        .setParameter("number", before.size() + 1)
        .setParameter("now", now)
        .setParameter("seed", seed)
        .executeUpdate();
  }
}
