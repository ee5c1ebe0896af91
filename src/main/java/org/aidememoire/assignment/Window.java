package org.aidememoire.assignment;

import java.time.Instant;

/**
 * When one person can work on an assignment.
 *
 * @param dueAt the first instant that is too late
 */
public record Window(Instant opensAt, Instant dueAt) {
  public Window {
    if (!dueAt.isAfter(opensAt)) {
      throw new IllegalArgumentException("The due date must come after the opening");
    }
  }

  public boolean isOpen(Instant now) {
    return !now.isBefore(opensAt) && now.isBefore(dueAt);
  }

  public boolean isUpcoming(Instant now) {
    return now.isBefore(opensAt);
  }

  public boolean isClosed(Instant now) {
    return !now.isBefore(dueAt);
  }
}
