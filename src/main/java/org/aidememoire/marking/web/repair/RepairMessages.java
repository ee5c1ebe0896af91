package org.aidememoire.marking.web.repair;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which a teacher puts a question right after it was answered. */
@MessageBundle("repair")
public interface RepairMessages {
  @Message("Put a question right")
  String title();

  @Message(
      "Was a question wrong or unfair? Choose it, see whose mark would change, and decide. Nothing"
          + " changes before you press the last button; students are told, and all of it can be"
          + " taken back.")
  String intro();

  @Message("Questions")
  String questions();

  @Message("Repair question {number}")
  String repair_number(int number);

  @Message("Repair")
  String repair();

  @Message("different in the newest version")
  String changed_in_newest();

  @Message("repaired")
  String is_repaired();

  @Message("This lesson has no quiz.")
  String without_quiz();

  @Message("Repairs so far")
  String so_far();

  @Message("Nothing has been repaired.")
  String none_so_far();

  @Message("Question {number}: {what}")
  String question_what(int number, String what);

  @Message("{name}, {when} ({zone})")
  String by_at(String name, String when, String zone);

  @Message("Taken back {when}")
  String taken_back(String when);

  @Message("Take back …")
  String take_back();

  @Message("Newest version of the lesson")
  String newest();

  @Message(
      "The class works on version {mine}; version {newest} is the newest. You can move the class to"
          + " it.")
  String newer_version(int mine, int newest);

  @Message("See what moving would change")
  String see_move();

  @Message("The class was moved from version {from} to version {to}.")
  String moved(int from, int to);

  @Message("Take the move back …")
  String undo_move();

  @Message("Back to the class")
  String to_class();

  @Message("Back")
  String back();

  @Message("Repair question {number}")
  String repair_title(int number);

  @Message("What is to be done?")
  String what();

  @Message("Mark it anew with the question of version {version}")
  String kind_regrade_with(int version);

  @Message("Mark it anew with the question of version {version}, but lower nobody’s mark")
  String kind_never_lower_with(int version);

  @Message("Full credit for everybody")
  String kind_full_credit();

  @Message("Drop the question: it no longer counts")
  String kind_drop();

  @Message("The newest version of the lesson asks the same, so marking anew changes nothing.")
  String same_question();

  @Message(
      "To mark anew with a corrected question, publish the correction first: it is a new version of"
          + " the lesson.")
  String no_newer();

  @Message(
      "A person marks the answers to this question, so it cannot be marked anew by itself: the marks"
          + " that were given stay. You can give full credit or drop it.")
  String by_person();

  @Message("Show what would change")
  String show();

  @Message("What would change")
  String would_change();

  @Message("Nobody has handed in yet. What you decide holds for everybody who will.")
  String nobody();

  @Message("{#if count == 1}1 mark would change.{#else}{count} marks would change.{/if}")
  String changes(int count);

  @Message(
      "higher: {higher}, lower: {lower}, same share of different points: {same}, unchanged:"
          + " {unchanged}")
  String totals(long higher, long lower, long same, int unchanged);

  @Message("These students keep points that a teacher gave them by hand:")
  String kept();

  @Message("Student")
  String student();

  @Message("Questions that change")
  String items();

  @Message("Mark before")
  String before();

  @Message("Mark after")
  String after();

  @Message("{number}: {before} → {after}")
  String item_change(int number, String before, String after);

  @Message("{earned} of {possible}")
  String points(String earned, String possible);

  @Message("Do it: {what}")
  String apply(String what);

  @Message(
      "It also holds for those who hand in later. Students who may see their marks read on their"
          + " result what was done, and when.")
  String apply_hint();

  @Message(
      "This question is repaired already. Take that back first if something else is to be done.")
  String taken();

  @Message("That cannot be done with this question.")
  String unfit();

  @Message("The question is repaired and all marks are worked out anew.")
  String done_made();

  @Message("The repair is taken back; the marks are what they were without it.")
  String done_undone();

  @Message("The class works on the new version now.")
  String done_moved();

  @Message("The move is taken back; the class works on its old version again.")
  String done_unmoved();

  @Message("Move the class to version {version}")
  String move_title(int version);

  @Message(
      "Whoever has begun the quiz goes on with the questions that they began with. Whoever begins"
          + " from now on gets version {version}, and everybody reads the guided questions of version"
          + " {version}; all answers are kept.")
  String move_text(int version);

  @Message("What is to become of the marks of those who have begun?")
  String move_marks();

  @Message("Mark questions that changed anew")
  String marks_regrade();

  @Message("Mark questions that changed anew, but lower nobody’s mark")
  String marks_never_lower();

  @Message("Leave their marks as they are")
  String marks_keep();

  @Message(
      "{#if count == 1}One question is different{#else}{count} questions are different{/if} in the new"
          + " version.")
  String changed_questions(int count);

  @Message(
      "{#if count == 1}One question that changes is marked{#else}{count} questions that change are"
          + " marked{/if} by a person: the marks that were given stay.")
  String by_persons(int count);

  @Message("Questions that are repaired already keep that repair.")
  String repaired_stay();

  @Message("Move the class")
  String move();

  @Message("There is no newer version of this lesson.")
  String no_move();

  @Message("Take the repair of question {number} back?")
  String undo_title(int number);

  @Message("Take the move to version {version} back?")
  String undo_move_title(int version);

  @Message("It was taken back before, so there is nothing to do.")
  String nothing_to_undo();

  @Message("Take back")
  String undo();
}
