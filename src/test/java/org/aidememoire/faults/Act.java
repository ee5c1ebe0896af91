package org.aidememoire.faults;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.faults.pupil.Habits.Habit;

/** Something that the server does for students, and by what words one sees it on the wire. */
enum Act {
  BEGINNING(1, "insert into attempt"),
  READING(12, "left join lateral"),
  /** Mostly a transaction by itself. */
  STORING(12, "insert into step"),
  /** What turns out not to be the next answer is stored by a second statement. */
  STORING_STALE(3, Trap.BEGIN, "insert into step", "insert into step"),
  /** Before anything is done beside storing the answer, the attempt is locked. */
  STORING_FOR_CHECK(4, Habit.CHECKS, Trap.BEGIN, "insert into step", "for no key update of a1_0"),
  /** A check is a step of its own. */
  CHECKING(4, Habit.CHECKS, Trap.BEGIN, "insert into step", "insert into step", "check"),
  STORING_TO_LEAVE(
      6, Habit.GOES_ONE_WAY, Trap.BEGIN, "insert into step", "for no key update of a1_0"),
  LEAVING(6, Habit.GOES_ONE_WAY, Trap.BEGIN, "insert into step", "update attempt"),
  HANDING_IN(1, "insert into submission");

  private final int comesAgain;
  private final Set<Habit> habits;
  private final List<String> words;

  Act(int comesAgain, String... words) {
    this.comesAgain = comesAgain;
    this.habits = Set.of();
    this.words = List.of(words);
  }

  Act(int comesAgain, Habit habit, String... words) {
    this.comesAgain = comesAgain;
    this.habits = Set.of(habit);
    this.words = List.of(words);
  }

  List<String> wordsAnd(String... more) {
    return Stream.concat(words.stream(), Stream.of(more)).toList();
  }

  /** How often it comes by in an episode at least, beside the first time. */
  int comesAgain() {
    return comesAgain;
  }

  /** Without which students never bring it about. */
  Set<Habit> habits() {
    return habits;
  }
}
