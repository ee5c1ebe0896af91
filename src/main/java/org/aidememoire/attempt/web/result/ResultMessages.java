package org.aidememoire.attempt.web.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the marked result and of the receipt. */
@MessageBundle("result")
public interface ResultMessages {
  @Message("Result")
  String title();

  @Message("{earned} of {possible} points")
  String score(String earned, String possible);

  @Message("Handed in")
  String handed_in();

  @Message("{when} ({zone})")
  String when(String when, String zone);

  @Message("Answers in time")
  String answers_in_time();

  @Message("Checksum")
  String checksum();

  @Message("Receipt")
  String receipt();

  @Message(
      "Keep this receipt if you want proof of your hand-in: the checksum belongs to exactly these"
          + " answers.")
  String receipt_text();

  @Message("For your teacher to check")
  String receipt_line();

  @Message("Download the receipt")
  String receipt_download();

  @Message(
      "Keep this file. Your teacher can check with the last line that your work was handed in.")
  String receipt_file_text();

  @Message("Handed in: {when} ({zone})")
  String receipt_file_time(String when, String zone);

  @Message(
      "{#if limited}Your time limit was over{#else}The due date had passed{/if} and you had not"
          + " handed in, so this was handed in for you, with every answer that was saved in time.")
  String by_sweeper(boolean limited);

  @Message("Your answers are handed in. Your result appears here on {when} ({zone}).")
  String not_released(String when, String zone);

  @Message("Your answers are handed in. There is no result to see here yet.")
  String no_result_yet();

  @Message(
      "This lesson is now set for you, so the marks and explanations of your practice are put away."
          + " They are back once that work has closed.")
  String practice_withheld();

  @Message("your answers")
  String later_own_answer();

  @Message("whether they are right or wrong")
  String later_right_or_wrong();

  @Message("your points")
  String later_mark();

  @Message("what is said to what you chose")
  String later_feedback();

  @Message("the right answers")
  String later_right_answer();

  @Message("the explanations")
  String later_explanation();

  @Message("Your answers, one by one")
  String answers();

  @Message("Question {number} was marked anew with a corrected question.")
  String repair_regrade(int number);

  @Message("Question {number} was marked anew with a corrected question; nobody lost by it.")
  String repair_never_lower(int number);

  @Message("Everybody has full credit for question {number}.")
  String repair_full_credit(int number);

  @Message("Question {number} no longer counts.")
  String repair_drop(int number);

  @Message("Your points for it: {before}, now {after}.")
  String repair_points(String before, String after);

  @Message("{earned} of {possible}")
  String some_points(String earned, String possible);

  @Message("This was taken back {when}.")
  String repair_undone(String when);

  @Message("How each answer was marked")
  String explanation();

  @Message("Practise again")
  String again();

  @Message("Back to the reading")
  String back_to_reading();

  @Message(
      "{#if answers == 1}One answer waits{#else}{answers} answers wait{/if} for your teacher and"
          + " {#if answers == 1}counts{#else}count{/if} as nothing until then.")
  String waiting(int answers);

  @Message(
      "Nobody marks long answers in practice, so they earn nothing here: compare yours with the"
          + " model answer.")
  String waiting_practice();

  @Message("Your teacher gave you these points for this answer.")
  String by_teacher();
}
