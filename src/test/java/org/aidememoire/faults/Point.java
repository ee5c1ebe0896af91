package org.aidememoire.faults;

import java.util.Set;
import org.aidememoire.faults.Trap.Moment;
import org.aidememoire.faults.pupil.Habits.Habit;

/** The points at which a process is killed, each seen on the wire to the database. */
enum Point {
  BEFORE_BEGINNING(Moment.BEFORE, Act.BEGINNING),
  WHILE_BEGINNING(Moment.AFTER, Act.BEGINNING),
  AFTER_BEGINNING(Moment.AFTER, Act.BEGINNING, "commit"),
  BEFORE_READING(Moment.BEFORE, Act.READING),
  AFTER_READING(Moment.AFTER, Act.READING),
  BEFORE_STORING(Moment.BEFORE, Act.STORING),
  AFTER_STORING(Moment.AFTER, Act.STORING),
  WHILE_STORING_STALE(Moment.AFTER, Act.STORING_STALE),
  BEFORE_COMMIT_OF_STALE(Moment.BEFORE, Act.STORING_STALE, "commit"),
  AFTER_COMMIT_OF_STALE(Moment.AFTER, Act.STORING_STALE, "commit"),
  /** The answer is stored, and not yet that it is to be checked. */
  WHILE_CHECKING(Moment.AFTER, Act.STORING_FOR_CHECK),
  BEFORE_COMMIT_OF_CHECK(Moment.BEFORE, Act.CHECKING, "commit"),
  AFTER_COMMIT_OF_CHECK(Moment.AFTER, Act.CHECKING, "commit"),
  /** The answer is stored, and its item not yet left. */
  WHILE_LEAVING(Moment.AFTER, Act.STORING_TO_LEAVE),
  BEFORE_COMMIT_OF_LEAVING(Moment.BEFORE, Act.LEAVING, "commit"),
  AFTER_COMMIT_OF_LEAVING(Moment.AFTER, Act.LEAVING, "commit"),
  WHILE_HANDING_IN(Moment.AFTER, Act.HANDING_IN),
  BEFORE_COMMIT(Moment.BEFORE, Act.HANDING_IN, "commit"),
  AFTER_COMMIT(Moment.AFTER, Act.HANDING_IN, "commit");

  private final Moment moment;
  private final Act act;
  private final String[] then;

  Point(Moment moment, Act act, String... then) {
    this.moment = moment;
    this.act = act;
    this.then = then;
  }

  /**
   * @param passes how often the point is passed unharmed
   */
  Trap trap(int passes, Runnable strike) {
    return new Trap(act.wordsAnd(then), moment, passes, strike);
  }

  /** How often the point comes by in an episode at least, beside the first time. */
  int comesAgain() {
    return act.comesAgain();
  }

  /** What students must do for it to come by at all. */
  Set<Habit> habits() {
    return act.habits();
  }
}
