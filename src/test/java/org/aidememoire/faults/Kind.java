package org.aidememoire.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidememoire.faults.Stage.Victim;
import org.aidememoire.faults.Trap.Moment;
import org.aidememoire.faults.pupil.Habits;
import org.aidememoire.faults.pupil.Habits.Habit;
import org.aidememoire.faults.pupil.Pause;

/**
 * A kind of fault.
 *
 * @param name as {@code bin/faults --kind} takes it
 * @param isQuick whether it belongs to the short form
 */
record Kind(String name, boolean isQuick, Habits habits, Fault fault) {
  private static final Habits PLAIN = Habits.PLAIN;
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  static List<Kind> all() {
    List<Kind> kinds = new ArrayList<>(byHabits());
    kinds.addAll(byTimes());
    kinds.addAll(byTheBell());
    kinds.addAll(byNetwork());
    kinds.addAll(byDatabase());
    for (Point point : Point.values()) {
      kinds.add(killed(Victim.DATABASE, point));
    }
    for (Point point : Point.values()) {
      kinds.add(killed(Victim.SERVER, point));
    }
    return kinds;
  }

  private static Kind killed(Victim victim, Point point) {
    String name = "kill-" + victim + "-" + point;
    boolean quick = point == Point.AFTER_COMMIT || point == Point.AFTER_STORING;
    return new Kind(
        name.toLowerCase(Locale.ROOT).replace('_', '-'),
        quick && (victim == Victim.DATABASE || point == Point.AFTER_STORING),
        PLAIN.tabs(2).with(Habit.REPEATS).with(point.habits()),
        Faults.kill(victim, point));
  }

  private static List<Kind> byHabits() {
    return List.of(
        new Kind("nothing-breaks", true, PLAIN.with(Habit.REPEATS), Fault.NONE),
        new Kind("duplicated-posts", true, PLAIN.copies(4).with(Habit.REPEATS), Fault.NONE),
        new Kind(
            "reordered-posts", true, PLAIN.with(Habit.REORDERS).with(Habit.REPEATS), Fault.NONE),
        new Kind("delayed-posts", true, PLAIN.tabs(2).delays(120).with(Habit.REPEATS), Fault.NONE),
        new Kind("two-to-five-tabs", true, PLAIN.tabs(5), Fault.NONE),
        new Kind(
            "checked-item-by-item",
            true,
            PLAIN.tabs(2).copies(2).with(Habit.CHECKS, Habit.REPEATS),
            Fault.NONE),
        new Kind(
            "no-way-back",
            true,
            PLAIN.tabs(2).copies(2).with(Habit.GOES_ONE_WAY, Habit.REPEATS),
            Fault.NONE),
        new Kind("two-devices", true, PLAIN.twoDevices().copies(2), Fault.NONE),
        new Kind("clock-ahead", true, PLAIN.clockAhead(TEN_MINUTES), deadlineSoon()),
        new Kind("clock-behind", true, PLAIN.clockAhead(TEN_MINUTES.negated()), deadlineSoon()),
        new Kind("session-ends", true, PLAIN.with(Habit.LOSES_SESSION).delays(60), Fault.NONE),
        new Kind(
            "hand-in-while-saving",
            true,
            PLAIN.tabs(3).with(Habit.RACES_HAND_IN, Habit.REPEATS),
            Fault.NONE),
        new Kind(
            "swept-after-the-deadline",
            false,
            PLAIN.tabs(2).delays(80).with(Habit.LEAVES_HAND_IN, Habit.REPEATS),
            deadlineSoon()),
        new Kind(
            "hand-in-at-the-deadline",
            true,
            PLAIN.tabs(2).delays(80).with(Habit.RACES_HAND_IN, Habit.REPEATS),
            deadlineSoon()));
  }

  /** Answers of several students that are stored by one statement. */
  private static List<Kind> byTheBell() {
    Habits together = PLAIN.with(Habit.SAVES_BY_THE_BELL, Habit.REPEATS);
    List<Kind> kinds = new ArrayList<>();
    kinds.add(new Kind("saved-together", false, together, Fault.NONE));
    kinds.add(new Kind("saved-together-twice", true, together.tabs(3).copies(2), Fault.NONE));
    for (Victim victim : Victim.values()) {
      for (Point point : List.of(Point.BEFORE_STORING, Point.AFTER_STORING)) {
        Kind alone = killed(victim, point);
        boolean quick = victim == Victim.SERVER && point == Point.AFTER_STORING;
        kinds.add(new Kind("saved-together-" + alone.name(), quick, together, alone.fault()));
      }
    }
    return List.copyOf(kinds);
  }

  private static List<Kind> byTimes() {
    Habits slow = PLAIN.tabs(2).delays(300).with(Habit.REPEATS);
    return List.of(
        new Kind(
            "more-time-amid-the-work",
            true,
            PLAIN.tabs(2).delays(120).with(Habit.REPEATS),
            Faults.moreTime(300, 600)),
        new Kind("accommodation-changed-amid-the-work", true, slow, TimesChange.OF_PROFILES),
        new Kind("group-override-changed-amid-the-work", true, slow, TimesChange.OF_GROUPS));
  }

  private static Fault deadlineSoon() {
    return Faults.deadline(500, 1100);
  }

  private static List<Kind> byNetwork() {
    return List.of(
        new Kind("reply-lost-after-commit", true, PLAIN.delays(20), Faults.lose(Moment.AFTER)),
        new Kind("request-lost", true, PLAIN.delays(20), Faults.lose(Moment.BEFORE)),
        new Kind(
            "network-comes-and-goes",
            false,
            PLAIN.tabs(2).delays(100),
            Faults.again(60, scene -> scene.stage().web().cut())),
        new Kind(
            "restart-under-load",
            false,
            PLAIN.tabs(2).delays(150),
            Faults.once(scene -> scene.stage().restartServer())));
  }

  private static List<Kind> byDatabase() {
    return List.of(
        new Kind(
            "database-connections-cut",
            false,
            PLAIN.tabs(2).delays(100),
            Faults.again(250, scene -> scene.stage().database().cut())),
        new Kind(
            "database-connections-ended",
            true,
            PLAIN.tabs(2).delays(100),
            Faults.again(250, scene -> scene.stage().registry().endConnections())),
        new Kind(
            "database-stalls",
            true,
            PLAIN.delays(100),
            Faults.again(
                200, scene -> scene.stage().database().holdDuring(() -> Pause.millis(300)))),
        new Kind("connection-pool-full", false, PLAIN.tabs(5).copies(3), FullPool.fault()),
        new Kind(
            "serialization-failures",
            true,
            PLAIN.tabs(5).copies(2).with(Habit.REPEATS),
            Faults.isolation("serializable")),
        new Kind(
            "checks-that-collide",
            false,
            PLAIN.tabs(3).copies(2).with(Habit.CHECKS, Habit.REPEATS),
            Faults.isolation("serializable")),
        new Kind(
            "repeatable-read-collisions",
            true,
            PLAIN.tabs(4).copies(2),
            Faults.isolation("repeatable read")));
  }
}
