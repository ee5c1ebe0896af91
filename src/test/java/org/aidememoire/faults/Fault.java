package org.aidememoire.faults;

import java.util.Random;
import org.aidememoire.faults.history.History;

/** Something that breaks while students work. */
interface Fault {
  /** What breaks nothing: the students' own habits are enough. */
  Fault NONE = scene -> () -> {};

  /**
   * Begins before anybody works.
   *
   * @return called when all is done: makes everything whole again
   */
  End begin(Scene scene);

  /** The end of a fault. */
  interface End {
    /**
     * @throws IllegalStateException where the fault never struck
     */
    void end();
  }

  /**
   * Where a fault strikes.
   *
   * @param assignment the work that is being done
   */
  record Scene(Stage stage, Random random, long assignment, History history) {}
}
