package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page before a quiz that is set: what is good to know before it begins. */
@MessageBundle("begin")
public interface BeginMessages {
  @Message("Before you begin the quiz")
  String title();

  @Message("Nothing has begun yet. Read this first, then begin when you are ready.")
  String lead();

  @Message("This work closed {when} ({zone}). The quiz cannot be begun any more.")
  String closed(String when, String zone);

  @Message("Questions")
  String questions();

  @Message("{#if count == 1}1 question{#else}{count} questions{/if}")
  String count(int count);

  @Message("{points} point")
  String point(String points);

  @Message("{points} points")
  String points(String points);

  @Message("Time")
  String time();

  @Message("You have {length}, counted from when you begin. The clock cannot be stopped.")
  String limit(String length);

  @Message("If you begin now, your time ends {when} ({zone}).")
  String ends(String when, String zone);

  @Message("The work closes then, so you would have less than that.")
  String cut_short();

  @Message("When the time is over, what you have saved is handed in for you.")
  String swept();

  @Message("No time limit: only the due date ends the quiz.")
  String no_limit();

  @Message("Due date")
  String due();

  @Message("Attempts")
  String attempts();

  @Message("You have one attempt.")
  String one_attempt();

  @Message("After one hand-in, the next attempt can begin {length} later.")
  String pause(String length);

  @Message("Tries")
  String tries();

  @Message("You have {most} tries for each question.")
  String tries_each(int most);

  @Message("A question can have several tries; it says how many, and what a wrong one costs.")
  String tries_differ();

  @Message("How sure you are")
  String certainty();

  @Message(
      "With each answer you say how sure you are of it. This decides how many points you get. For a"
          + " question of 1 point:")
  String certainty_pays();

  @Message("Going back")
  String way_back();

  @Message("There is no way back: once you go on from a question, you cannot open it again.")
  String one_way();

  @Message("You can go back to every question until you hand in.")
  String both_ways();

  @Message("Result")
  String result();

  @Message(
      "You can have each answer checked while you work, and then see at once what it is worth.")
  String during();

  @Message("You see what your answers are worth as soon as you have handed in.")
  String straight_after();

  @Message("You see what your answers are worth a few minutes after you have handed in.")
  String while_open();

  @Message("You see what your answers are worth once the work has closed for everybody.")
  String after_close();

  @Message("You are not shown here what your answers are worth.")
  String never();

  @Message("Begin now")
  String begin();

  @Message("Not yet: back to the reading")
  String to_reading();

  @Message("Not yet: back to Today")
  String to_today();

  @Message("Back to Today")
  String back();
}
