package org.aidememoire.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aidememoire.faults.Fault.End;
import org.aidememoire.faults.Stage.Victim;
import org.aidememoire.faults.Trap.Moment;
import org.aidememoire.faults.pupil.Pause;

/** The faults themselves. */
final class Faults {
  private static final List<String> A_SAVE = List.of("post /attempts/");

  private Faults() {}

  /** A process is killed at a point, and comes back. */
  static Fault kill(Victim victim, Point point) {
    return scene -> {
      int passes = scene.random().nextInt(point.comesAgain());
      Trap trap = point.trap(passes, () -> scene.stage().kill(victim));
      scene.stage().database().set(trap);
      return () -> {
        scene.stage().heal();
        requireSprung(trap);
      };
    };
  }

  /** Posts, or the answers to them, get lost on the way. */
  static Fault lose(Moment moment) {
    return scene -> {
      Trap last = new Trap(A_SAVE, moment, scene.random().nextInt(3), () -> {});
      Trap first = last;
      for (int i = 0; i < 5; i++) {
        Trap next = first;
        int passes = scene.random().nextInt(3);
        first = new Trap(A_SAVE, moment, passes, () -> scene.stage().web().set(next));
      }
      scene.stage().web().set(first);
      return () -> {
        scene.stage().heal();
        requireSprung(last);
      };
    };
  }

  /** Something happens again and again, with breaks of random length. */
  static Fault again(int longestBreak, java.util.function.Consumer<Fault.Scene> act) {
    return scene -> {
      AtomicBoolean over = new AtomicBoolean();
      Thread breaker =
          Thread.startVirtualThread(
              () -> {
                while (!over.get()) {
                  Pause.millis(10 + scene.random().nextInt(longestBreak));
                  act.accept(scene);
                }
              });
      return end(scene, over, breaker);
    };
  }

  /** Something happens once, soon after the students began. */
  static Fault once(java.util.function.Consumer<Fault.Scene> act) {
    return scene -> {
      AtomicBoolean over = new AtomicBoolean();
      Thread breaker =
          Thread.startVirtualThread(
              () -> {
                Pause.millis(50 + scene.random().nextInt(250));
                act.accept(scene);
              });
      return end(scene, over, breaker);
    };
  }

  private static End end(Fault.Scene scene, AtomicBoolean over, Thread breaker) {
    return () -> {
      over.set(true);
      try {
        breaker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      scene.stage().heal();
    };
  }

  /** Transactions that meet fail instead of waiting for each other. */
  static Fault isolation(String level) {
    return scene -> {
      scene.stage().registry().isolation(level);
      return () -> scene.stage().registry().isolation("read committed");
    };
  }

  /** The deadline comes while the students work. */
  static Fault deadline(int earliest, int latest) {
    return scene -> {
      int millis = earliest + scene.random().nextInt(latest - earliest);
      new Office(scene).everybody(Instant.now().plusMillis(millis), 0);
      return () -> {};
    };
  }

  /** The deadline passes, and the teacher gives every student more time. */
  static Fault moreTime(int earliest, int latest) {
    return scene -> {
      End deadline = deadline(earliest, latest).begin(scene);
      End extension =
          once(late -> {
                Pause.millis(latest);
                Instant due = Instant.now().plus(Duration.ofDays(1));
                Stage.STUDENTS.forEach(student -> new Office(late).extend(student, due));
              })
              .begin(scene);
      return () -> {
        deadline.end();
        extension.end();
      };
    };
  }

  private static void requireSprung(Trap trap) {
    if (!trap.hasSprung()) {
      throw new IllegalStateException("The fault never struck");
    }
  }
}
