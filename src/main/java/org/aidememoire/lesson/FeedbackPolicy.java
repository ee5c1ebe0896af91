package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a student learns what their answers are worth, and how they are marked for it. */
public enum FeedbackPolicy {
  /** As soon as the quiz is handed in. */
  @JsonProperty("after-hand-in")
  AFTER_HAND_IN,
  /** Once the assignment has closed for everybody; in practice, as soon as it is handed in. */
  @JsonProperty("after-close")
  AFTER_CLOSE,
  /** Item by item: once checked, an item is settled. */
  @JsonProperty("immediate")
  IMMEDIATE,
  /** Item by item, in several tries with hints; each try that fails costs a part of the points. */
  @JsonProperty("interactive")
  INTERACTIVE,
  /**
   * As {@link #AFTER_HAND_IN}; every answer says how sure its writer is, and is weighed by that.
   */
  @JsonProperty("certainty")
  CERTAINTY;

  /** Whether an item can be checked while the attempt is open. */
  public boolean checksItems() {
    return this == IMMEDIATE || this == INTERACTIVE;
  }

  /** How often an item can be checked before it is settled. */
  public int tries(Tries tries) {
    return this == INTERACTIVE ? tries.most() : 1;
  }
}
