package org.aidememoire.faults;

import java.util.function.BooleanSupplier;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.pupil.Pause;

/** Every connection waits for a lock, for longer than any request waits for a connection. */
record FullPool(Fault.Scene scene) {
  /** How many connections the server may have. */
  static final int SIZE = 4;

  /** How many forms are served at once. */
  static final int FORMS = SIZE + 2;

  private static final int HELD = 6000;

  static Fault fault() {
    return Faults.once(scene -> new FullPool(scene).tell());
  }

  private void tell() {
    try {
      fill();
    } catch (IllegalStateException neverFull) {
      scene.history().add(new Event.Wrong(String.valueOf(neverFull.getMessage())));
    }
  }

  private void fill() {
    Registry registry = scene.stage().registry();
    await(
        "The students never came to save anything",
        () -> registry.attemptsWithAnswers(scene.assignment()) >= Stage.STUDENTS.size());
    registry.holdAttempts(
        scene.assignment(),
        () -> {
          await("The pool was never full", () -> registry.waitingForLocks() >= SIZE);
          Pause.millis(HELD);
        });
  }

  private static void await(String otherwise, BooleanSupplier condition) {
    for (int tries = 0; tries < 300; tries++) {
      if (condition.getAsBoolean()) {
        return;
      }
      Pause.millis(10);
    }
    throw new IllegalStateException(otherwise);
  }
}
