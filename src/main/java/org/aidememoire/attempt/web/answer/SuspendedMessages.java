package org.aidememoire.attempt.web.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for a student who was taken out of a course, or whose work is not open to them now. */
@MessageBundle("suspended")
public interface SuspendedMessages {
  @Message("You are no longer in this course")
  String title();

  @Message(
      "You were taken out of the course, so this answer was not saved. Copy it from here if you"
          + " still need it, and ask your teacher.")
  String unsaved();

  @Message(
      "You were taken out of the course {course} while you were at this quiz. You cannot answer or"
          + " hand in any more. What you had saved is kept: if your teacher takes you back, you go on"
          + " where you stopped, as long as there is time.")
  String text(String course);

  @Message(
      "Not saved: this work is not open to you at the moment. Kept on this device; ask your teacher")
  String state();

  @Message(
      "One of your answers is of work that is not open to you at the moment. It is kept on this"
          + " device and sent when it can be saved.")
  String waiting_one();

  @Message(
      "{count} of your answers are of work that is not open to you at the moment. They are kept on"
          + " this device and sent when they can be saved.")
  String waiting_many(String count);

  @Message("This work was taken back")
  String withdrawn_title();

  @Message(
      "Your teacher has taken this work back, so this answer was not saved. Copy it from here if"
          + " you still need it, and ask your teacher.")
  String withdrawn_unsaved();

  @Message(
      "Your teacher in {course} has taken this work back while you were at the quiz. You cannot"
          + " answer or hand in any more. What you had saved is kept; ask your teacher what to do"
          + " instead.")
  String withdrawn_text(String course);

  @Message("Practice on this lesson is closed for now")
  String practice_title();

  @Message(
      "This lesson has been set to you as work, so you cannot practise it for now, and this answer"
          + " was not saved. Copy it from here if you still need it, and do the work that is set.")
  String practice_unsaved();

  @Message("What you had saved")
  String saved();

  @Message("You had not saved an answer.")
  String nothing();

  @Message("To what you have to do today")
  String to_today();
}
