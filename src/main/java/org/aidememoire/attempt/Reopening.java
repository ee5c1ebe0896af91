package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;

/**
 * Undoes what the sweeper handed in, on record: for any number of attempts with as many statements
 * as for one. Attempts that this transaction has read before are not read anew.
 */
record Reopening(Person by, Instant now) {

  /**
   * Waits until nobody else changes these attempts. An attempt whose student is at another one
   * stays as it is: one at the same work is open at a time.
   *
   * @return those that are open now
   */
  List<Long> of(List<Long> attempts) {
    List<Long> held = attempts.isEmpty() ? List.of() : hold(attempts);
    if (held.isEmpty()) {
      return List.of();
    }
    AuditEntry.recordEach(by, "reopen", new AuditEntry.Subjects("attempt", undo(held)), now);
    return Panache.getEntityManager()
        .createNativeQuery(
            "select id from attempt where handed_in_at is null and id in (:held)", Long.class)
        .setParameter("held", held)
        .getResultList();
  }

  private static List<Long> hold(List<Long> attempts) {
    Panache.getEntityManager().flush();
    return Panache.getEntityManager()
        .createNativeQuery(
            """
            select a.id from attempt a
            where a.id in (:attempts) and not exists (select from attempt o
              where o.person_id = a.person_id and o.assignment_id = a.assignment_id
                and o.handed_in_at is null and o.id <> a.id)
            order by a.id for no key update
            """,
            Long.class)
        .setParameter("attempts", attempts)
        .getResultList();
  }

  private List<Long> undo(List<Long> held) {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
            with reopened as (
              update submission set reopened_at = :now, reopened_by = :by
              where attempt_id in (:held) and by_sweeper and reopened_at is null
              returning attempt_id)
            update attempt set handed_in_at = null
            where id in (select attempt_id from reopened) returning id
            """,
            Long.class)
        .setParameter("now", now)
        .setParameter("by", by.id())
        .setParameter("held", held)
        .getResultList();
  }
}
