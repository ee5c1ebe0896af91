package org.aidememoire.assignment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about how far a class is: its summary, and what its table says of a quiz. */
@MessageBundle("classlist")
public interface ClassListMessages {
  @Message("{#if count == 1}1 student{#else}{count} students{/if}")
  String students(int count);

  @Message("{#if count == 1}1 has not begun{#else}{count} have not begun{/if}")
  String not_begun(int count);

  @Message("{#if count == 1}1 has opened the reading{#else}{count} have opened the reading{/if}")
  String opened(int count);

  @Message(
      "{#if count == 1}1 has begun and not handed in{#else}{count} have begun and not handed in{/if}")
  String begun(int count);

  @Message("{#if count == 1}1 has handed in{#else}{count} have handed in{/if}")
  String handed_in(int count);

  @Message("{#if count == 1}1 answer to mark{#else}{count} answers to mark{/if}")
  String to_mark(int count);

  @Message("quiz")
  String sort_quiz();

  @Message("time until {when}")
  String until(String when);

  @Message("time is over")
  String over();

  @Message("not by the student: time was over")
  String swept();
}
