package org.aidememoire.assignment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words about more time for those whose work was handed in when time was over, and about less time
 * for those who are at it.
 */
@MessageBundle("overtime")
public interface OvertimeMessages {
  @Message(
      "{student} did not hand the quiz in. When time was over, it was handed in as it was: {when}.")
  String swept(String student, String when);

  @Message("A time limit counts from when the quiz was begun: {when}.")
  String begun(String when);

  @Message("Let the student go on with the quiz, if the new time is not over")
  String go_on();

  @Message(
      "One student of this group did not hand the quiz in; it was handed in when time was over.")
  String group_swept_one();

  @Message(
      "{count} students of this group did not hand the quiz in; it was handed in when time was over.")
  String group_swept(int count);

  @Message("One student did not hand the quiz in; it was handed in when time was over.")
  String swept_one();

  @Message("{count} students did not hand the quiz in; it was handed in when time was over.")
  String swept_some(int count);

  @Message("Let those go on whose new time is not over")
  String who_have_time_go_on();

  @Message(
      "Let this person go on with a quiz that was handed in when time was over, if the new time is"
          + " not over")
  String person_go_on();

  @Message(
      "Answers that came after time was over count, if they came before the new end. If results are"
          + " shown already, right answers may have been seen before they were written.")
  String may_have_seen();

  @Message("The new times are saved, and those who have time left can go on with the quiz.")
  String done_goes_on();

  @Message(
      "The new times are saved. By them time is over already, so what was handed in stays handed in.")
  String done_still_over();

  @Message(
      "One student is at the quiz and would have no time left: whatever they write from then on would"
          + " not count.")
  String ends_one();

  @Message(
      "{count} students are at the quiz and would have no time left: whatever they write from then on"
          + " would not count.")
  String ends_some(int count);

  @Message(
      "One student has given answers that would have come too late by these times. These answers"
          + " would not count any more.")
  String late_one();

  @Message(
      "{count} students have given answers that would have come too late by these times. These"
          + " answers would not count any more.")
  String late_some(int count);

  @Message("Save these times all the same")
  String all_the_same();
}
