package org.aidememoire.assignment.web.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that says how a quiz is taken. */
@MessageBundle("taking")
public interface TakingMessages {
  @Message("How the quiz is taken")
  String title();

  @Message("A change holds for attempts under way too; what is handed in is marked anew.")
  String title_hint();

  @Message("Save how it is taken")
  String save();

  @Message("Attempts for each student")
  String attempts();

  @Message("Leave it empty for as many as they like.")
  String attempts_hint();

  @Message("Enter a whole number of attempts from 1 to {most}, or leave it empty.")
  String attempts_unreadable(int most);

  @Message("{made} attempts")
  String attempts_made(int made);

  @Message("What counts of several attempts")
  String grading();

  @Message("the best")
  String grading_best();

  @Message("the last")
  String grading_last();

  @Message("the first")
  String grading_first();

  @Message("the mean of all")
  String grading_mean();

  @Message("Wait between attempts, in minutes")
  String pause();

  @Message("Counted from the hand-in. Leave it empty for none.")
  String pause_hint();

  @Message("Enter the wait as a whole number of minutes from 1 to {most}, or leave it empty.")
  String pause_unreadable(int most);

  @Message("When students learn what their answers are worth")
  String feedback();

  @Message("As the lesson says:")
  String feedback_lessons();

  @Message("once the quiz is handed in")
  String policy_after_hand_in();

  @Message("once the work has closed for everybody")
  String policy_after_close();

  @Message("question by question, each checked once")
  String policy_immediate();

  @Message("question by question, with several tries and hints")
  String policy_interactive();

  @Message("once it is handed in, weighed by how sure they were")
  String policy_certainty();

  @Message("Order of the questions")
  String order();

  @Message("A question that was left cannot be opened again")
  String one_way();

  @Message("Each attempt has the questions of a section in an order of its own")
  String shuffled();

  @Message(
      "Students have gone on from questions that they cannot open again. Until they have handed in,"
          + " the order has to stay as it is.")
  String order_in_use();

  @Message(
      "Students are at this quiz now, and may be at any of its questions. The way back can be taken"
          + " away once they have handed in.")
  String way_in_use();

  @Message("What students see, and when")
  String review();

  @Message(
      "Usually what goes with the choice above. While another attempt is allowed, right answers and"
          + " explanations then wait.")
  String review_hint();

  @Message(
      "You have changed what students see. Tick “Choose it here instead”, or the usual holds as"
          + " before.")
  String review_in_vain();

  @Message("Choose it here instead")
  String review_own();

  @Message(
      "Questions are checked one by one here, so students have to see during the attempt what is"
          + " right or wrong: tick that, or choose another time for them to learn it.")
  String review_blind();

  @Message("during the attempt, once checked")
  String moment_during();

  @Message("up to 2 minutes after the hand-in")
  String moment_straight_after();

  @Message("later, while the work is open")
  String moment_while_open();

  @Message("once it has closed for everybody")
  String moment_after_close();

  @Message("their own answer")
  String seen_own_answer();

  @Message("right or wrong")
  String seen_right_or_wrong();

  @Message("points")
  String seen_mark();

  @Message("what is said to their choice")
  String seen_feedback();

  @Message("the right answer")
  String seen_right_answer();

  @Message("the explanation")
  String seen_explanation();

  @Message(
      "The work closes for everybody on {when} ({zone}): with a time limit, that is when whoever"
          + " has the most extra time could still be at it. So the day of the results tells nobody"
          + " who has more time.")
  String closed_for_all(String when, String zone);
}
