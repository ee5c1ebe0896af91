package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a quiz in which there is no way back to a question. */
@MessageBundle("oneway")
public interface OneWayMessages {
  @Message("not reached yet")
  String ahead();

  @Message("left without a complete answer")
  String left();

  @Message("Go back to the question you are at")
  String go_back();

  @Message("This question has no complete answer yet. You cannot come back to it.")
  String unfinished();

  @Message("Go on as it is")
  String leave();

  @Message("Choose before you go on: you cannot come back to this question.")
  String choose_first();

  @Message("Stay")
  String stay();
}
