package org.aidememoire.corpus.web.beside;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page with two documents side by side, and of the way to it. */
@MessageBundle("beside")
public interface BesideMessages {
  @Message("Side by side")
  String side_by_side();

  @Message("{first} and {second}")
  String both(String first, String second);

  @Message("Go to")
  String jump();

  @Message("Change sides")
  String swap();

  @Message("Passages that belong together")
  String links();

  @Message("Nobody has linked passages of these two documents yet. Look for your own.")
  String no_links();

  @Message(
      "Numbers in both texts mark passages that belong together. Follow a number to its passage in"
          + " the other text.")
  String help();

  /** Read out before a link's number. */
  @Message("To the passage in the other text, link")
  String to_the_other();

  @Message("Link {number}: show both passages")
  String show_both(int number);

  @Message("All about this document")
  String all_about();

  @Message("Read side by side")
  String read_side_by_side();

  @Message("Read side by side with {title}")
  String read_with(String title);

  @Message("Set beside another document")
  String choose();

  @Message("Show side by side")
  String show();
}
