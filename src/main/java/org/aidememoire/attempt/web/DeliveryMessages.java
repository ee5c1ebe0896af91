package org.aidememoire.attempt.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about how a quiz is taken: time, tries, and what may be seen when. */
@MessageBundle("delivery")
public interface DeliveryMessages {
  @Message("You have {length} for the quiz, from when you begin it.")
  String limit(String length);

  @Message("Time ends at {time} ({zone})")
  String ends_at(String time, String zone);

  @Message("{time} left")
  String time_left(String time);

  @Message("10 minutes left.")
  String ten_minutes_left();

  @Message("5 minutes left.")
  String five_minutes_left();

  @Message("1 minute left.")
  String one_minute_left();

  @Message("The time is over.")
  String time_over();

  @Message("Hide the clock")
  String hide_timer();

  @Message("Show the clock")
  String show_timer();

  @Message("Attempt {number}")
  String attempt(int number);

  @Message("Attempt {number} of {most}.")
  String attempt_of(int number, int most);

  @Message("Attempt {number}; you may make as many as you like.")
  String attempt_of_any(int number);

  @Message("Attempts: {made} of {most}")
  String attempts_of(int made, int most);

  @Message("Attempts: {made}, as many as you like")
  String attempts_any(int made);

  @Message("Your attempts")
  String your_attempts();

  @Message("Begin another attempt")
  String begin_another();

  @Message("You can begin another attempt from {when} ({zone}).")
  String not_before(String when, String zone);

  @Message("The best one counts.")
  String best();

  @Message("The last one counts.")
  String last();

  @Message("The first one counts.")
  String first();

  @Message("The mean of all counts.")
  String mean();

  @Message("From {when} ({zone}) you see here as well:")
  String more_later(String when, String zone);

  @Message("Not everything about your answers is shown here.")
  String not_all();

  @Message("{points} by how sure you were")
  String by_certainty(String points);

  @Message("This question is closed")
  String settled_title();

  @Message(
      "It has been checked, or you have gone on from it, and cannot be changed any more. What you"
          + " wrote last was not saved. You can copy it from here.")
  String unsaved_settled();

  @Message("Check")
  String check();

  @Message("There is no answer yet that could be checked. Answer the question, then check.")
  String unanswered();

  @Message("Try {number} of {most}")
  String try_of(int number, int most);

  @Message("A try that is not fully right takes {share} off what the question earns you.")
  String try_costs(String share);

  @Message("A try that is not right costs nothing.")
  String try_is_free();

  @Message("Hint")
  String hint();

  @Message("What your answer is worth")
  String checked_title();

  @Message("Your teacher has changed how this question is marked:")
  String repaired();

  @Message("Your answer is kept. What it is worth you will see later.")
  String checked_withheld();

  @Message("Answers cannot be checked here now. They are saved all the same.")
  String no_checks();

  @Message(
      "This lesson is now set for you, so answers in practice cannot be checked until that work has"
          + " closed. They are saved all the same.")
  String no_checks_in_practice();

  @Message("Do this question again")
  String redo();

  @Message("There is no way back: once you go on, you cannot change this question.")
  String one_way();

  @Message("Words that all questions of this part are about")
  String passage();

  @Message("The documents of this lesson")
  String texts();
}
