package org.aidememoire.site.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong, in words for the person who met it: a title and what to do. */
@MessageBundle("error")
public interface ErrorMessages {
  @Message("That could not be understood")
  String bad_request();

  @Message(
      "Something in the address or in the form was not as it should be. Go back, check what you"
          + " entered and send it again.")
  String bad_request_text();

  @Message("Please sign in again")
  String signed_out();

  @Message("This page is only for people who are signed in, or your session has ended.")
  String signed_out_text();

  @Message(
      "Your session has ended, so this was not saved. It is still here, and you can send it again.")
  String given_back();

  @Message("Sign in again in a new tab")
  String sign_in_elsewhere();

  @Message("Then come back to this page and send it again.")
  String then_send_again();

  @Message("What you wrote")
  String what_you_wrote();

  @Message("Send again")
  String send_again();

  @Message("This is not open to you")
  String forbidden();

  @Message(
      "Your account does not have the role that this page needs. If you think it should, ask your"
          + " teacher or the administrator.")
  String forbidden_text();

  @Message("There is nothing here")
  String not_found();

  @Message(
      "The address may be mistyped, the page may have moved, or it may belong to somebody else.")
  String not_found_text();

  @Message("That cannot be done here")
  String not_allowed();

  @Message("The page exists, but it does not take what was sent to it. Go back and try again.")
  String not_allowed_text();

  @Message("Something else was saved in the meantime")
  String conflict();

  @Message("Go back and reload the page to see it. Nothing that was saved is lost.")
  String conflict_text();

  @Message("That is too much at once")
  String too_large();

  @Message(
      "What was sent is larger than this page accepts. Go back and send less: a shorter text or a"
          + " smaller file.")
  String too_large_text();

  @Message("That kind of file or form is not accepted")
  String unsupported();

  @Message("The page exists, but it cannot read what was sent to it.")
  String unsupported_text();

  @Message("The server is too busy just now")
  String busy();

  @Message(
      "It may be that what you sent was not saved. Wait a few seconds, then send it again: sending"
          + " it twice does no harm.")
  String busy_text();

  @Message("Something went wrong on our side")
  String failure();

  @Message("It has been written down. What was saved before is safe; please try again in a moment.")
  String failure_text();
}
