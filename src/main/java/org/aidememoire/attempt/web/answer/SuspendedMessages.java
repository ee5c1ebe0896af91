package org.aidememoire.attempt.web.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for a student who was taken out of a course while at a quiz of it. */
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

  @Message("What you had saved")
  String saved();

  @Message("You had not saved an answer.")
  String nothing();

  @Message("To what you have to do today")
  String to_today();
}
