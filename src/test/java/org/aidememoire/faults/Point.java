package org.aidememoire.faults;

import java.util.List;
import org.aidememoire.faults.Trap.Moment;

/** The ten points at which a process is killed, each seen on the wire to the database. */
enum Point {
  BEFORE_BEGINNING(Moment.BEFORE, "insert into attempt"),
  WHILE_BEGINNING(Moment.AFTER, "insert into attempt"),
  AFTER_BEGINNING(Moment.AFTER, "insert into attempt", "commit"),
  BEFORE_READING(Moment.BEFORE, "left join lateral"),
  AFTER_READING(Moment.AFTER, "left join lateral"),
  /** What stores an answer is mostly a transaction by itself. */
  BEFORE_STORING(Moment.BEFORE, "insert into step"),
  AFTER_STORING(Moment.AFTER, "insert into step"),
  WHILE_HANDING_IN(Moment.AFTER, "insert into submission"),
  BEFORE_COMMIT(Moment.BEFORE, "insert into submission", "commit"),
  AFTER_COMMIT(Moment.AFTER, "insert into submission", "commit");

  private final Moment moment;
  private final List<String> words;

  Point(Moment moment, String... words) {
    this.moment = moment;
    this.words = List.of(words);
  }

  /**
   * @param passes how often the point is passed unharmed
   */
  Trap trap(int passes, Runnable strike) {
    return new Trap(words, moment, passes, strike);
  }

  /** How often the point comes by in an episode at least, beside the first time. */
  int comesAgain() {
    return words.contains("insert into step") || words.contains("left join lateral") ? 12 : 1;
  }
}
