package org.aidememoire.marking.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which a teacher reads one student's work. */
@MessageBundle("marking")
public interface MarkingMessages {
  @Message("{student}: {lesson}")
  String title(String student, String lesson);

  @Message("Due {when} ({zone})")
  String due(String when, String zone);

  @Message("This student's own due date; everybody else's is {when}.")
  String due_own(String when);

  @Message("A time limit of their own:")
  String limit_own();

  @Message("Give more time")
  String extend();

  @Message("Reading")
  String reading();

  @Message("{student} has not opened the reading.")
  String reading_none(String student);

  @Message("Last read {when}")
  String last_read(String when);

  @Message("This lesson has no reading.")
  String reading_without();

  @Message("No answer yet.")
  String no_answer();

  @Message("Answered {when}")
  String answered_at(String when);

  @Message("Came after the due date")
  String late();

  @Message("A model answer, for you")
  String model();

  @Message("Comments")
  String comments();

  @Message("{author}, {when}")
  String comment_by(String author, String when);

  @Message("about an earlier state of the answer")
  String comment_outdated();

  @Message("Comment on this answer")
  String comment();

  @Message("The student reads it beside the answer. At most {most} characters.")
  String comment_hint(int most);

  @Message("Save the comment")
  String comment_save();

  @Message("Write the comment first.")
  String comment_missing();

  @Message("The comment may have {most} characters at most; this one has {length}.")
  String comment_too_long(int most, int length);

  @Message("The comment was not saved")
  String comment_refused();

  @Message("Quiz")
  String quiz();

  @Message("This lesson has no quiz.")
  String quiz_without();

  @Message("{student} has not begun the quiz.")
  String quiz_none(String student);

  @Message("Not handed in. {some} of {all} questions have an answer; the marks are as of now.")
  String quiz_open(int some, int all);

  @Message("Handed in {when}")
  String handed_in(String when);

  @Message("Receipt")
  String receipt();

  @Message("answers in time: {answers}, checksum {checksum}")
  String receipt_text(long answers, String checksum);

  @Message("{earned} of {possible} points")
  String points(String earned, String possible);

  @Message("How each answer was marked")
  String explanation();

  @Message("Reopen this hand-in")
  String reopen();

  @Message("Reopen the hand-in of {student}?")
  String reopening_title(String student);

  @Message(
      "{student} can then change the answers and has to hand in again. The receipt of this hand-in"
          + " loses its effect; it stays on record that you reopened it.")
  String reopening_text(String student);

  @Message(
      "{student} can see the right answers and explanations of this quiz, and could use them once it"
          + " is open again.")
  String reopening_seen(String student);

  @Message("Change what students see, and when")
  String reopening_delivery();

  @Message(
      "{#if limited}The time limit is over{#else}The due date has passed{/if}: answers given now would"
          + " be late and not count.")
  String reopening_late(boolean limited);

  @Message("Give more time first")
  String reopening_extend();

  @Message("The quiz is not handed in, so there is nothing to reopen.")
  String reopening_open();

  @Message("Go back")
  String back();

  @Message(
      "A later answer came {#if limited}when the time limit was over{#else}after the due date{/if}"
          + " and does not count")
  String late_change(boolean limited);

  @Message("Upload answers from a student's file")
  String brought();

  @Message("Check a receipt")
  String check_receipt();

  @Message(
      "Every student gets a receipt for what they hand in. Paste its last line, or choose the file,"
          + " and see whether we gave it.")
  String check_receipt_text();

  @Message("Check")
  String check_receipt_do();

  @Message("The receipt, or its last line")
  String receipt_line();

  @Message("Or the file that the student kept")
  String receipt_file();

  @Message("The receipt is right. The answers on record are the ones it was given for.")
  String receipt_matches();

  @Message("We gave this receipt, but that hand-in was reopened afterwards.")
  String receipt_reopened();

  @Message(
      "We gave this receipt. Since then the due date has moved, so other answers count by now.")
  String receipt_others_count();

  @Message("We did not give this receipt: the record says something else.")
  String receipt_differs();

  @Message("No work in this course has such a receipt.")
  String receipt_unknown();

  @Message("This text holds no receipt. Its last line begins with “Aide-Mémoire receipt”.")
  String receipt_unreadable();

  @Message("On record")
  String receipt_on_record();

  @Message("Source")
  String move_source();

  @Message("Context")
  String move_context();

  @Message("Corroborate")
  String move_corroborate();

  @Message("Close reading")
  String move_close_reading();

  @Message("The comment is saved.")
  String done_commented();

  @Message("The hand-in is reopened. The student has to hand in again.")
  String done_reopened();

  @Message("The times of this student are changed.")
  String done_extended();

  @Message("The new times are saved, and the student can go on with the quiz.")
  String done_goes_on();

  @Message("The new times are saved. By them time is over already, so the quiz stays handed in.")
  String done_still_over();

  @Message(
      "This student has no times of their own any more: those of the class, or of their group, hold.")
  String done_unextended();

  @Message("Attempts")
  String attempts();

  @Message("Attempt {number}")
  String attempt(int number);

  @Message("Other students")
  String walk();

  @Message("Previous: {student}")
  String walk_before(String student);

  @Message("Next: {student}")
  String walk_after(String student);

  @Message("Student {place} of {students}")
  String walk_place(int place, int students);

  @Message("How each mark came about, and giving other points")
  String explanation_or_override();

  @Message("You or another teacher gave these points by hand.")
  String overridden();
}
