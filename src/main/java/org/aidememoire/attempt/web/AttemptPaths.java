package org.aidememoire.attempt.web;

import org.aidememoire.attempt.Attempt;

/** Where the pages of an attempt are, so that they can lead to each other. */
public final class AttemptPaths {
  private AttemptPaths() {}

  /**
   * Where the student goes on: at the item where they stopped or, once it is handed in, its result.
   */
  public static String of(Attempt attempt) {
    return "/attempts/" + attempt.id();
  }

  /**
   * @param number counted from 1
   */
  public static String item(Attempt attempt, int number) {
    return of(attempt) + "/items/" + number;
  }

  public static String answers(Attempt attempt) {
    return of(attempt) + "/answers";
  }

  public static String choices(Attempt attempt) {
    return of(attempt) + "/choices";
  }

  public static String departures(Attempt attempt) {
    return of(attempt) + "/departures";
  }

  public static String redos(Attempt attempt) {
    return of(attempt) + "/redos";
  }

  public static String submission(Attempt attempt) {
    return of(attempt) + "/submission";
  }

  public static String receipt(Attempt attempt) {
    return of(attempt) + "/receipt";
  }

  public static String result(Attempt attempt) {
    return of(attempt) + "/result";
  }

  /** Where every mark is explained. */
  public static String explanation(Attempt attempt) {
    return of(attempt) + "/explanation";
  }
}
