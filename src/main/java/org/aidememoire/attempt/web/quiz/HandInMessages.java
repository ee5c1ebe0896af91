package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about answers that have yet to be saved while somebody hands in. */
@MessageBundle("handing")
public interface HandInMessages {
  @Message("Saving your last answers first …")
  String saving();

  @Message("Your last answers are saved.")
  String saved();

  @Message(
      "Your last answers were sent after the time was over. They are kept and marked as late; they"
          + " count only if your teacher gives you more time.")
  String saved_late();

  @Message("Handing in …")
  String sending();

  @Message("One answer is not saved yet")
  String stuck_one();

  @Message("{count} answers are not saved yet")
  String stuck_many(String count);

  /** Beside a question on the list, after "answered" or "open". */
  @Message("· your newest answer is not saved")
  String not_saved();

  @Message("If you hand in without it, it does not count.")
  String loss_one();

  @Message("If you hand in without them, they do not count.")
  String loss_many();

  @Message("The server does not answer.")
  String unsent();

  @Message("You are signed out. Sign in again in another tab, then come back and try again.")
  String signed_out();

  @Message(
      "Another answer to this question was saved meanwhile, on another page or device. Open the"
          + " question and choose which one holds.")
  String stale();

  @Message("It cannot be saved as it is. Open the question and complete it.")
  String refused();

  @Message("Try again, then hand in")
  String again();

  @Message("Download as a file")
  String download();

  @Message("Hand in without this answer")
  String without_one();

  @Message("Hand in without these {count} answers")
  String without_many(String count);
}
