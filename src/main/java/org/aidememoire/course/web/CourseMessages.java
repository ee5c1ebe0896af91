package org.aidememoire.course.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about courses. */
@MessageBundle("course")
public interface CourseMessages {
  @Message("Courses")
  String courses();

  @Message("The courses you teach")
  String taught();

  @Message("You teach no course yet. Create one, and give its code to your students.")
  String taught_none();

  @Message("The courses you are in")
  String joined();

  @Message("You are in no course yet. Your teacher can give you a code to join with.")
  String joined_none();

  @Message("Times of {zone}")
  String zone_of(String zone);

  @Message("Create a course")
  String create();

  @Message("Name")
  String name();

  @Message("As your students know it, such as History 10B")
  String name_hint();

  @Message("Time zone")
  String zone();

  @Message("Opening and due dates are entered and shown in it.")
  String zone_hint();

  @Message("Please correct the form")
  String form_wrong();

  @Message("Give the course a name.")
  String name_missing();

  @Message("The name may have {most} characters at most.")
  String name_too_long(int most);

  @Message("The name must not contain line breaks or control characters.")
  String name_odd();

  @Message("Choose a time zone from the list.")
  String zone_unknown();

  @Message("Join a course")
  String join();

  @Message("Code from your teacher")
  String code();

  @Message("Eight letters and digits, such as BCDF‑2345")
  String code_hint();

  @Message("Enter the code that your teacher gave you.")
  String code_missing();

  @Message("No course has this code. Compare it with what your teacher wrote: it may have changed.")
  String code_wrong();

  @Message("All times on this page are those of {zone}.")
  String times(String zone);

  @Message("Code to join")
  String join_code();

  @Message("Students sign in, enter this code under Today, and are in the course.")
  String join_code_hint();

  @Message("Make a new code …")
  String renew_ask();

  @Message("Make a new code")
  String renew();

  @Message("The old code stops working at once. Nobody who is in the course leaves it.")
  String renew_hint();

  @Message("Assignments")
  String assignments();

  @Message("Set a lesson")
  String set_lesson();

  @Message("Nothing is set to this course yet.")
  String assignments_none();

  @Message("Lesson")
  String lesson();

  @Message("Opens")
  String opens();

  @Message("Due")
  String due();

  @Message("Have read")
  String read();

  @Message("Handed in")
  String handed_in();

  @Message("{some} of {all}")
  String some_of(long some, int all);

  @Message("Students")
  String students();

  @Message("Nobody has joined yet. Show the code above to your students.")
  String students_none();

  @Message("Joined")
  String joined_at();

  @Message("Remove")
  String remove();

  @Message("Remove {name} from the course")
  String remove_whom(String name);

  @Message("Remove {name}?")
  String removal_title(String name);

  @Message(
      "{name} will no longer see what is set to {course}, and you will no longer see their work in"
          + " it. They cannot go on with a quiz that they are at. Nothing that they wrote is deleted:"
          + " if they join again, it is all there.")
  String removal_text(String name, String course);

  @Message("They can join again with the code. If they should not, make a new code afterwards.")
  String removal_hint();

  @Message("Remove from the course")
  String removal_do();

  @Message("Go back")
  String back();

  @Message("The course is ready. Give the code to your students.")
  String done_created();

  @Message("The course has a new code. The old one no longer works.")
  String done_renewed();

  @Message("The student is no longer in the course.")
  String done_removed();

  @Message("The assignment has been withdrawn.")
  String done_withdrawn();

  @Message("Check a receipt")
  String check_receipt();

  @Message("Withdrawn ({count})")
  String withdrawn(int count);

  @Message("withdrawn {when}")
  String withdrawn_at(String when);

  @Message(
      "Nothing has changed yet: this lesson is set again. Look below at what you have withdrawn.")
  String done_set_again();

  @Message(
      "This lesson is set again, due {when}. If you undo the withdrawal, your students will have it"
          + " {#if times == 2}twice{#else}{times} times{/if}.")
  String withdrawn_again(String when, int times);

  @Message("Undo all the same")
  String withdrawn_undo_twice();

  @Message("Undo all the same: {title}")
  String withdrawn_undo_twice_of(String title);

  @Message("Undo")
  String withdrawn_undo();

  @Message("Undo the withdrawal of {title}")
  String withdrawn_undo_of(String title);
}
