package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.query.NativeQuery;

/**
 * Stores a step of an attempt by one statement that also makes sure of the attempt: it waits for
 * whoever is changing it, and stores nothing where they did. So nothing need be locked before.
 */
record StepInsert(Step step, Attempt seen) {
  private static final String INSERT =
      """
      insert into step (attempt_id, question_id, number, follows, key, answer, finished, stale,
        kind, received_at)
      select id, :question, :number, :follows, :key, cast(:answer as jsonb), :finished, :stale,
        :kind, :now
      from attempt
      where id = :attempt and reached = :reached and (handed_in_at is null) = :open
      for no key update
      """;

  /**
   * @throws OptimisticLockException where the attempt is not any more as it was seen
   */
  void store() {
    NativeQuery<?> insert =
        Panache.getEntityManager().createNativeQuery(INSERT).unwrap(NativeQuery.class);
    // Otherwise everything that is kept between requests would be forgotten.
    insert.addSynchronizedEntityClass(Step.class).addSynchronizedEntityClass(Attempt.class);
    step.writeTo(insert);
    insert.setParameter("attempt", seen.id());
    insert.setParameter("reached", seen.reached());
    insert.setParameter("open", seen.isOpen());
    if (insert.executeUpdate() == 0) {
      throw new OptimisticLockException("The attempt has changed since it was read");
    }
  }
}
