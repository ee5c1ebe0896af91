package org.aidememoire.attempt;

/**
 * The attempt at which a person is.
 *
 * @param attempt read only when more than its id is asked for
 * @param isNew whether it was begun just now
 */
public record Begun(Attempt attempt, boolean isNew) {
  static Begun before(Attempt open) {
    return new Begun(open, false);
  }
}
