package org.aidememoire.assignment.web.times;

import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.web.OvertimeMessages;
import org.aidememoire.attempt.Shortening;
import org.aidememoire.common.FormErrors;
import org.aidememoire.site.Words;

/** Times that take something from students are saved once their teacher has said so. */
final class TakenTime {
  private TakenTime() {}

  /** What new times take from students, in words; empty where they take nothing. */
  static List<String> inWords(NewTimes times, Instant now) {
    return inWords(Shortening.by(times, now));
  }

  /** What the question is about: these times, as they were typed. */
  static String about(String due, String limit) {
    return due + "|" + limit;
  }

  /**
   * @param confirmed whether the teacher was asked and wants it
   */
  static FormErrors check(NewTimes times, Instant now, boolean confirmed) {
    return check(inWords(times, now), confirmed);
  }

  static FormErrors check(List<String> taken, boolean confirmed) {
    return new FormErrors().require(taken.isEmpty() || confirmed, "close", String.join(" ", taken));
  }

  private static List<String> inWords(Shortening taken) {
    OvertimeMessages words = Words.in(OvertimeMessages.class);
    return taken.inWords(
        count -> count == 1 ? words.ends_one() : words.ends_some(count),
        count -> count == 1 ? words.late_one() : words.late_some(count));
  }
}
