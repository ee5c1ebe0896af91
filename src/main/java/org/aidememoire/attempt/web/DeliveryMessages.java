package org.aidememoire.attempt.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about how a quiz is taken: time, tries, and what may be seen when. */
@MessageBundle("delivery")
public interface DeliveryMessages {
  @Message("You have {minutes} minutes for the quiz, from when you begin it.")
  String limit(long minutes);

  @Message("You have 1 minute for the quiz, from when you begin it.")
  String limit_one();

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

  @Message("The time is over. What you saved before counts: hand the quiz in now.")
  String time_over();

  @Message("Hide the clock")
  String hide_timer();

  @Message("Show the clock")
  String show_timer();
}
