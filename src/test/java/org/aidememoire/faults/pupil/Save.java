package org.aidememoire.faults.pupil;

import java.util.UUID;

/**
 * An answer on its way: sent as often as it takes, always with the same key.
 *
 * @param then the button that it is sent by
 */
record Save(Asked asked, UUID key, int follows, String value, Then then) {
  /** What is to be done once the answer is saved. */
  enum Then {
    STAY,
    /** To ask what the answer is worth. */
    CHECK,
    /** To go on to the next item, which leaves this one for good where there is no way back. */
    NEXT
  }
}
