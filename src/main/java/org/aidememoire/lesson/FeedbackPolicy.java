package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a student sees marks, right answers and feedback. */
public enum FeedbackPolicy {
  /** As soon as the quiz is handed in. */
  @JsonProperty("after-hand-in")
  AFTER_HAND_IN,
  /** Once the assignment has closed for the student; in practice, as soon as it is handed in. */
  @JsonProperty("after-close")
  AFTER_CLOSE
}
