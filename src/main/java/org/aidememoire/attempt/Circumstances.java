package org.aidememoire.attempt;

import org.aidememoire.assignment.Times;
import org.jspecify.annotations.Nullable;

/**
 * What decides on an attempt beside itself. Most attempts have nothing of the rare kind; who knows
 * that does not ask for it. Where nobody has looked, it is taken to be there.
 *
 * @param times that hold for it; null where they have to be read
 * @param enrolled whether its person is still in its course
 * @param rare what few attempts have
 * @param held what nobody else can change before this transaction ends
 */
record Circumstances(@Nullable Times times, boolean enrolled, Rare rare, Held held) {
  static final Circumstances UNKNOWN =
      new Circumstances(null, true, new Rare(true, true, true, true), Held.NOTHING);

  enum Held {
    NOTHING,
    ATTEMPT,
    /** And what its marks and times go by. */
    RULES
  }

  /**
   * @param setElsewhere whether the same lesson is set to the person in another assignment
   * @param several whether the person has more attempts at the same work
   * @param repaired whether anything was put right in its assignment, standing or not
   * @param overridden whether a teacher has given points in place of those worked out
   */
  record Rare(boolean setElsewhere, boolean several, boolean repaired, boolean overridden) {}

  boolean isLocked() {
    return held != Held.NOTHING;
  }

  /** After a wait for others, who may have added what is rare. */
  Circumstances locked() {
    return new Circumstances(times, enrolled, UNKNOWN.rare, Held.ATTEMPT);
  }

  /** After teachers may have changed times and marks. */
  Circumstances remarked() {
    return new Circumstances(null, enrolled, UNKNOWN.rare, held);
  }

  /** As they were read after everybody else was kept out. */
  Circumstances settled() {
    return new Circumstances(times, enrolled, rare, Held.RULES);
  }
}
