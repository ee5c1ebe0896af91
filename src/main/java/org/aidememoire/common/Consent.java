package org.aidememoire.common;

/**
 * What somebody said when they were asked whether they want something that is hard to undo.
 *
 * @param given says anything where they want it
 * @param about what they were asked about, from what state to which; empty where the form does not
 *     say so
 */
public record Consent(String given, String about) {

  /** A yes does not hold for something else that was typed after it, nor after another change. */
  public boolean holdsFor(String change) {
    return !given.isEmpty() && (about.isEmpty() || about.equals(change));
  }
}
