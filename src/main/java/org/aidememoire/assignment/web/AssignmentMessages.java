package org.aidememoire.assignment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about assignments. */
@MessageBundle("assignment")
public interface AssignmentMessages {
  @Message("Set a lesson")
  String set();

  @Message("Lesson")
  String lesson();

  @Message("The class works on the version that is current when the assignment opens.")
  String lesson_hint();

  @Message("Choose a lesson")
  String lesson_choose();

  @Message("There is no lesson to set yet.")
  String lessons_none();

  @Message("Choose a lesson from the list.")
  String lesson_missing();

  @Message("Put a question right")
  String repairs();

  @Message("What the class understood")
  String understanding();

  @Message("Opens")
  String opens();

  @Message("Students see it before, and can begin from then on. Time of {zone}.")
  String opens_hint(String zone);

  @Message("Due")
  String due();

  @Message("Answers that arrive later are kept but do not count. Time of {zone}.")
  String due_hint(String zone);

  @Message("Enter the opening as a date and a time, such as 2026-11-20 08:00.")
  String opens_unreadable();

  @Message("This due date has passed already: the work would be closed at once.")
  String closes_now();

  @Message("Enter the due date as a date and a time, such as 2026-11-27 23:59.")
  String due_unreadable();

  @Message("The due date must come after the opening.")
  String due_before_opening();

  @Message("This due date has passed already.")
  String due_has_passed();

  @Message("A student has a due date of their own that would come before this opening.")
  String opens_after_extension();

  @Message("Please correct the form")
  String form_wrong();

  @Message("Dates and time limit")
  String window();

  @Message("Students and groups that have times of their own keep them.")
  String window_hint();

  @Message("Save")
  String window_save();

  @Message("Withdraw")
  String withdraw();

  @Message("Withdraw {title}?")
  String withdrawal_title(String title);

  @Message("Withdraw the assignment")
  String withdrawal_do();

  @Message("Go back")
  String back();

  @Message("Opens {when}")
  String opens_at(String when);

  @Message("due {when}")
  String due_at(String when);

  @Message("Times of {zone}")
  String zone(String zone);

  @Message("not open yet")
  String upcoming();

  @Message("open")
  String open();

  @Message("closed")
  String closed();

  @Message("The class")
  String class_title();

  @Message("Nobody is in this course yet. Students join with the code on the course's page.")
  String class_none();

  @Message("Sort by")
  String sort_by();

  @Message("name")
  String sort_name();

  @Message("questions answered")
  String sort_answered();

  @Message("score")
  String sort_score();

  @Message("Student")
  String student();

  @Message("Last read")
  String last_read();

  @Message("Questions answered")
  String answered();

  @Message("Quiz")
  String quiz();

  @Message("Score")
  String score();

  @Message("not opened")
  String not_read();

  @Message("{some} of {all}")
  String some_of(long some, int all);

  @Message("not begun")
  String quiz_not_begun();

  @Message("open, {some} of {all} answered")
  String quiz_open(long some, int all);

  @Message("handed in {when}")
  String quiz_handed_in(String when);

  @Message("{earned} of {possible}")
  String points(String earned, String possible);

  @Message("none")
  String nothing();

  @Message("due {when}")
  String own_due(String when);

  @Message("Times of {student}")
  String extension(String student);

  @Message("Everybody's due date: {when}")
  String extension_others(String when);

  @Message("{student} has a due date of their own: {when}")
  String extension_now(String student, String when);

  @Message("Due date of their own")
  String extension_due();

  @Message(
      "Leave it empty if the student needs no due date of their own. Answers that came late may"
          + " count with the new date; marks are worked out anew.")
  String extension_hint();

  @Message("Save")
  String extension_save();

  @Message("Take back {student}'s own times")
  String extension_remove(String student);

  @Message("The lesson is set.")
  String done_set();

  @Message(
      "This lesson was set with the same dates before, so nothing has changed. Its time limit can be"
          + " changed with “Dates and time limit”.")
  String done_set_before();

  @Message("The dates and the time limit are saved.")
  String done_rescheduled();

  @Message("Time limit of the quiz, in minutes")
  String limit();

  @Message(
      "Counted from when a student begins the quiz. Leave it empty for no limit. A change holds for"
          + " attempts under way too.")
  String limit_hint();

  @Message("Enter the time limit as a whole number of minutes from 1 to {most}, or leave it empty.")
  String limit_unreadable(int most);

  @Message("no time limit")
  String limit_none();

  @Message("Time limit that holds for {student} now:")
  String limit_now(String student);

  @Message("Leave it empty if the student needs no time limit of their own.")
  String extension_limit_hint();

  @Message("Times of groups")
  String groups();

  @Message(
      "What you give to one student comes before what you give to a group. Of several groups, the"
          + " latest due date and the longest limit hold.")
  String groups_hint();

  @Message(
      "Times of a group hold as they are, also for students who otherwise have more time: look at"
          + " the class list afterwards.")
  String groups_warning();

  @Message("This course has no groups yet.")
  String groups_none();

  @Message("Make groups")
  String groups_make();

  @Message("Leave both fields empty to take back the group's own times.")
  String groups_clear();

  @Message("Save the times of {group}")
  String groups_save(String group);

  @Message("The times of the group are changed.")
  String done_group_extended();

  @Message("The group has no times of its own: those of the class hold.")
  String done_group_unextended();

  @Message("How the quiz is taken is changed.")
  String done_delivered();

  @Message(
      "Mark the long answers ({#if count == 0}none waits{#else if count == 1}1 waits{#else}{count}"
          + " wait{/if})")
  String written_answers(int count);

  @Message(
      "The students of {course} will no longer find it under what is set to them, and you will no"
          + " longer see their work on it.")
  String withdrawal_hides(String course);

  @Message("Nobody has begun it yet.")
  String withdrawal_nobody();

  @Message(
      "{#if students == 1}The work of 1 student will be hidden{#else}The work of {students} students"
          + " will be hidden{/if}")
  String withdrawal_work(int students);

  @Message(
      "Nothing that they did is deleted, and you can undo this on the page of the course. But the due"
          + " date and time limits do not wait, and meanwhile students can practise the lesson and see"
          + " right answers.")
  String withdrawal_kept();

  @Message("The assignment is back, with all that your students did on it.")
  String done_restored();
}
