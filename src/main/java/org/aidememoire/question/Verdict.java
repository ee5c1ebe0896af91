package org.aidememoire.question;

/** What a student is told about an answer or its evidence, in one word. */
public enum Verdict {
  RIGHT,
  PARTLY,
  WRONG,
  /** Nothing was given. */
  MISSING,
  /** A person has to judge it. */
  WAITING;

  /**
   * @param share of the credit, from 0 to 1
   */
  public static Verdict of(double share) {
    if (share >= 1) {
      return RIGHT;
    }
    return share > 0 ? PARTLY : WRONG;
  }
}
