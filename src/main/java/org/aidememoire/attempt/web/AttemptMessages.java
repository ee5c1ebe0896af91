package org.aidememoire.attempt.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reading, the quiz, the hand-in and the result. */
@MessageBundle("work")
public interface AttemptMessages {
  @Message("Read and answer")
  String step_reading();

  @Message("{answered} of {all}")
  String part(long answered, int all);

  @Message("Quiz")
  String step_quiz();

  @Message("Steps of this lesson")
  String steps();

  @Message("Practice")
  String practice();

  @Message("due {when} ({zone})")
  String due(String when, String zone);

  @Message(
      "This work closed {when} ({zone}). What you write now is kept and marked as late; it counts only if your teacher gives you more time.")
  String closed(String when, String zone);

  @Message("Questions beside the text")
  String questions();

  @Message("Questions")
  String questions_rail();

  @Message("Paragraph {number}")
  String paragraph(int number);

  @Message("page {page}, paragraph {number}")
  String page_and_paragraph(String page, int number);

  @Message("To the words")
  String to_the_words();

  /** Read out before the number of a question that a sign in the text leads to. */
  @Message("Question")
  String question();

  @Message("Question {number}")
  String question_number(int number);

  @Message("answered")
  String is_answered();

  @Message("open")
  String is_open();

  @Message("Save and stay here")
  String save_here();

  @Message("Save and go on")
  String save_and_go_on();

  @Message("Your teacher wrote")
  String teacher_wrote();

  @Message("{name}, {when} ({zone})")
  String comment_by(String name, String when, String zone);

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("Marked")
  String marked();

  @Message("All about this document")
  String all_about();

  @Message("Go to the quiz")
  String to_the_quiz();

  @Message(
      "{#if count == 1}1 question{#else}{count} questions{/if}, with the document open beside.")
  String quiz_text(int count);

  @Message("Start the quiz")
  String start_quiz();

  @Message("Questions of this quiz")
  String items();

  @Message("Question {number}, answered")
  String item_answered(int number);

  @Message("Question {number}, no complete answer")
  String item_open(int number);

  @Message("Question {number}, not reached yet")
  String item_ahead(int number);

  @Message("Question {number} of {all}")
  String item_kicker(int number, int all);

  @Message("Back")
  String previous();

  @Message("Next")
  String next();

  @Message("Save and check before handing in")
  String last();

  @Message("Hand in …")
  String hand_in_link();

  @Message("The document")
  String document();

  @Message(
      "{#if limited}Your time limit is over.{#else}The due date has passed.{/if} What was saved in time counts. What you answer now is kept and marked as late; it counts only if your teacher gives you more time.")
  String late(boolean limited);

  @Message("To the document")
  String to_document();

  @Message("Ready to hand in?")
  String hand_in_title();

  @Message("Every question has an answer. After handing in you cannot change anything.")
  String hand_in_complete();

  @Message("One question has no complete answer yet. After handing in you cannot change anything.")
  String hand_in_one_open();

  @Message(
      "{count} questions have no complete answer yet. After handing in you cannot change anything.")
  String hand_in_open(long count);

  @Message("Hand in")
  String hand_in();

  @Message("Go back to the questions")
  String go_back();

  @Message("Not saved yet")
  String unsaved_title();

  @Message(
      "Your answer could not be saved as it is. It is still here: change it and send it again.")
  String unsaved_refused();

  @Message("Two answers to one question")
  String stale_title();

  @Message(
      "While you were writing, another answer to this question was saved from another tab or device. Both are kept. Which one should count?")
  String unsaved_stale();

  @Message("The other answer")
  String their_answer();

  @Message("Your answer")
  String your_answer();

  @Message("Keep the other answer")
  String keep_theirs();

  @Message("Keep my answer")
  String keep_mine();

  @Message("This work is closed")
  String closed_title();

  @Message(
      "The work has been handed in, so this answer was not saved. Copy it from here if you still need it, and ask your teacher to reopen the work.")
  String unsaved_closed();

  @Message("Somebody else is signed in now")
  String other_person_title();

  @Message(
      "This page was opened by another person, so nothing was saved. Sign out, sign in as yourself and send the answer again from here.")
  String unsaved_other_person();

  @Message("Send again")
  String send_again();

  @Message("Go back")
  String back();

  @Message("The form was incomplete. Please try again.")
  String problem_form();

  @Message("The answer is too long. Shorten it and send it again.")
  String problem_too_long();

  @Message("Two entries have the same place. Give each its own.")
  String problem_same_place();

  @Message("These words do not stand in the document as you typed them. Copy them exactly.")
  String problem_not_in_document();

  @Message("These words occur more than once. Add a few words before or after them.")
  String problem_twice();

  @Message("{problem} You wrote: “{words}”.")
  String problem_of(String problem, String words);

  @Message("One of the selected passages does not belong to this lesson.")
  String problem_not_in_lesson();

  @Message(
      "This cannot be read as a date. Write it like 29 November 1954, Nov 1954, 1954, c. 1954, 1954-11-29 or between March and May 1954.")
  String problem_date();

  @Message("Write the year with all its digits, such as 1954.")
  String problem_date_year();

  @Message("No calendar has this day.")
  String problem_date_nowhere();

  @Message("This could be two different days. Write the month as a word.")
  String problem_date_either_way();

  @Message("The end lies before the beginning.")
  String problem_date_backwards();

  @Message("This cannot be read as a number. Write it in digits, such as 1954, 3.5 or 3,5.")
  String problem_number();

  @Message(
      "This can be read in two ways. For thousands leave out the sign (1234); for decimals add a zero at the end (1.2340).")
  String problem_number_either_way();

  @Message("Write only the number, nothing after it.")
  String problem_number_only();

  @Message("Name")
  String print_name();

  @Message("Date")
  String print_date();
}
