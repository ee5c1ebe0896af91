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
      """;

  /** What it says it follows is the newest of its question, holds, and was not checked. */
  private static final String IS_NEXT =
      """
      and not exists (select from step same where same.attempt_id = :attempt and same.key = :key)
      and not exists (select from step newer where newer.attempt_id = :attempt
        and newer.question_id = :question and newer.number > :follows)
      and (:follows = 0 or exists (select from step known where known.attempt_id = :attempt
        and known.question_id = :question and known.number = :follows
        and known.kind = 'SAVE' and not known.stale))
      """;

  private static final String AND_HOLD = "for no key update";

  /**
   * @throws OptimisticLockException where the attempt is not any more as it was seen
   */
  void store() {
    if (!isStored(INSERT + AND_HOLD)) {
      throw new OptimisticLockException("The attempt has changed since it was read");
    }
  }

  /**
   * Stores the step if it is simply the next of its question, in an attempt that is still as it was
   * seen. Where it is not stored, nobody has said why yet: see {@link Saving}.
   */
  boolean storeAsNext() {
    return isStored(INSERT + IS_NEXT + AND_HOLD);
  }

  private boolean isStored(String sql) {
    NativeQuery<?> insert =
        Panache.getEntityManager().createNativeQuery(sql).unwrap(NativeQuery.class);
    // Otherwise everything that is kept between requests would be forgotten.
    insert.addSynchronizedEntityClass(Step.class).addSynchronizedEntityClass(Attempt.class);
    step.writeTo(insert);
    insert.setParameter("attempt", seen.id());
    insert.setParameter("reached", seen.reached());
    insert.setParameter("open", seen.isOpen());
    return insert.executeUpdate() == 1;
  }
}
