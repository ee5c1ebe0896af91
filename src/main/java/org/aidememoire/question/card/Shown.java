package org.aidememoire.question.card;

/**
 * What of an answer's review may be seen beside the answer itself.
 *
 * @param right what is right, also in each part; what the author says to that is {@code says} too
 * @param says what the author says to what was chosen
 */
public record Shown(boolean right, boolean says) {

  /** All of it or nothing. */
  public static Shown all(boolean reveal) {
    return new Shown(reveal, reveal);
  }

  /** Whether what belongs to the right answer is said: it would tell which one that is. */
  boolean saysRight() {
    return right && says;
  }
}
