package org.aidememoire.attempt.web.brought;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about answers that a student kept in a file. */
@MessageBundle("brought")
public interface BroughtMessages {
  @Message("Answers from a student's file")
  String title();

  @Message(
      "When answers could not be sent, a student can download them as a file. Upload that file here"
          + " to see what is in it, beside what was saved.")
  String text();

  @Message(
      "Nobody can tell when these answers were written, or by whom: the file may have been changed."
          + " They are not marked.")
  String doubt();

  @Message(
      "If you want them to count, the student has to enter them in the quiz, which is still open.")
  String enter();

  @Message(
      "If you want them to count, the student has to enter them in the quiz. Time for it is over, so"
          + " give the student more time first.")
  String enter_late();

  @Message(
      "If you want them to count, the student has to enter them in the quiz. It is handed in: reopen"
          + " it first.")
  String enter_again();

  @Message(
      "If you want them to count, the student has to enter them in the quiz. Its time is over and it"
          + " is handed in: give the student more time, then reopen it.")
  String enter_again_late();

  @Message("What the file says")
  String answers();

  @Message("The file")
  String file();

  @Message("Upload")
  String upload();

  @Message("One new answer is kept from the file.")
  String one();

  @Message("{count} new answers are kept from the file.")
  String many(int count);

  @Message("This is not a file of unsent answers.")
  String unreadable();

  @Message("The file holds no answers to this quiz of this student.")
  String other_work();

  @Message("Saved answer:")
  String saved();

  @Message("none")
  String nothing_saved();

  @Message("The server could not read all of this answer. What was typed or put in order:")
  String as_sent();

  @Message("The file says it was written {when} ({zone}).")
  String claims(String when, String zone);

  @Message("Uploaded {when}.")
  String at(String when);
}
