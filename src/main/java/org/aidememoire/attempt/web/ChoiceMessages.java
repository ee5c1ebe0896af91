package org.aidememoire.attempt.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about several answers to one question, of which one holds. */
@MessageBundle("choice")
public interface ChoiceMessages {
  @Message("Two answers to this question")
  String title();

  @Message("Several answers to this question")
  String title_several();

  @Message(
      "Another answer came from a page that did not know the one that is saved. Both are kept; the"
          + " saved one stays until you choose.")
  String one();

  @Message(
      "Other answers came from pages that did not know the one that is saved. All are kept; the"
          + " saved one stays until you choose.")
  String several();

  @Message(
      "Another answer came from a page that did not know the one that is saved. Nothing can be"
          + " changed any more: the saved one counts.")
  String over();

  @Message("The saved answer: {when} ({zone})")
  String holding(String when, String zone);

  @Message("The other answer: {when} ({zone})")
  String other(String when, String zone);

  @Message("Use this one")
  String use();

  @Message("Keep the answer as it is")
  String keep();

  @Message("{#if count == 1}An older one{#else}{count} older ones{/if}")
  String older(int count);

  @Message("Your choice is saved: it is the answer in the form.")
  String chosen();

  @Message("Two answers to one question")
  String to_choose();

  @Message("The saved one stays until you choose. Open the question to see both.")
  String to_choose_text();

  @Message("Question {number}: two answers")
  String to_choose_item(int number);
}
