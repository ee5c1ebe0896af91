package org.aidememoire.site.trouble;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Trouble with the database that is nobody's mistake. The classes of SQL states are those of
 * PostgreSQL's manual, appendix A.
 */
public enum Trouble {
  /**
   * Two transactions stood in each other's way, and this one was undone whole: try again. Also
   * where what it had read was changed by another.
   */
  COLLISION,
  /**
   * The same is stored already. Somebody else may have done it at the same moment and will be seen
   * at the next try; where it stays so, it is a fault of ours.
   */
  STORED_ALREADY,
  /** The connection broke: what was being done may be stored or not. */
  BROKEN,
  /** Nothing is broken, but there is no room or no time. */
  BUSY;

  /** Empty where the fault is another. */
  public static Optional<Trouble> in(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.add(failure);
    boolean undecided = false;
    while (!open.isEmpty()) {
      Throwable next = open.poll();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof SQLException database) {
        return of(database);
      }
      if (next instanceof OptimisticLockException) {
        return Optional.of(COLLISION);
      }
      undecided |= endsUndecided(next);
      Optional.ofNullable(next.getCause()).ifPresent(open::add);
      Collections.addAll(open, next.getSuppressed());
    }
    return undecided ? Optional.of(BROKEN) : Optional.empty();
  }

  /** Whether it goes away by itself, so that whoever asked may come back. */
  public boolean passes() {
    return this != STORED_ALREADY;
  }

  private static Optional<Trouble> of(SQLException database) {
    String state = database.getSQLState();
    if (state == null || state.length() != 5) {
      // The pool gives its own exceptions no state.
      return thrownByPool(database) ? Optional.of(BUSY) : Optional.empty();
    }
    if (state.equals("57P01") || state.equals("57P02") || state.equals("57P03")) {
      return Optional.of(BROKEN);
    }
    if (state.equals("23505")) {
      return Optional.of(STORED_ALREADY);
    }
    return switch (state.substring(0, 2)) {
      case "40" -> Optional.of(COLLISION);
      case "08" -> Optional.of(BROKEN);
      case "53", "55", "57" -> Optional.of(BUSY);
      default -> Optional.empty();
    };
  }

  private static boolean thrownByPool(SQLException database) {
    StackTraceElement[] trace = database.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("io.agroal.");
  }

  /** A commit that failed without saying why. */
  private static boolean endsUndecided(Throwable failure) {
    return failure instanceof RollbackException
        || failure instanceof HeuristicMixedException
        || failure instanceof HeuristicRollbackException
        || failure instanceof SystemException;
  }
}
