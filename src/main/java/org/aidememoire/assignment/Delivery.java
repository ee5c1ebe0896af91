package org.aidememoire.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions;
import org.jspecify.annotations.Nullable;

/**
 * How the quiz of an assignment is taken.
 *
 * @param attempts how many attempts each student has; 0 for as many as they like
 * @param grading which of them gives the grade
 * @param waitMinutes how long after one hand-in the next attempt may begin; 0 for at once
 * @param feedback null where the lesson's own policy holds
 * @param review what is seen when; null where the policy's usual holds
 * @param oneWay whether an item that was left cannot be opened again
 * @param shuffled whether each attempt has the items of a section in an order of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
    int attempts,
    Grading grading,
    int waitMinutes,
    @Nullable FeedbackPolicy feedback,
    @Nullable ReviewOptions review,
    boolean oneWay,
    boolean shuffled) {
  public static final int MOST_ATTEMPTS = 100;

  /** Four weeks. */
  public static final int LONGEST_WAIT = 40_320;

  /** One attempt, with the lesson's own policy. */
  public static final Delivery USUAL = new Delivery(1, Grading.BEST, 0, null, null, false, false);

  private static final JsonMapper MAPPER = new JsonMapper();

  /** By what they were read from: equal texts mean equal ways, so nothing goes stale. */
  private static final Cache<String, Delivery> READ =
      Caffeine.newBuilder().maximumSize(500).build();

  public Delivery {
    if (attempts < 0 || attempts > MOST_ATTEMPTS) {
      throw new IllegalArgumentException("There are 0 (for any number) to 100 attempts");
    }
    if (waitMinutes < 0 || waitMinutes > LONGEST_WAIT) {
      throw new IllegalArgumentException("A wait takes 0 minutes to four weeks");
    }
  }

  /** Whether somebody who has begun so many attempts may have another, whenever that is. */
  public boolean allowsMoreThan(int made) {
    return attempts == 0 || made < attempts;
  }

  /** The policy that holds for a lesson whose own is given. */
  public FeedbackPolicy policy(FeedbackPolicy lessons) {
    return feedback == null ? lessons : feedback;
  }

  String toJson() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A way of delivery could not be written as JSON", e);
    }
  }

  static Delivery fromJson(String json) {
    return READ.get(json, Delivery::read);
  }

  private static Delivery read(String json) {
    try {
      return MAPPER.readValue(json, Delivery.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored way of delivery could not be read", e);
    }
  }
}
