package org.aidememoire.content.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about content files. */
@MessageBundle("content")
public interface ContentMessages {
  @Message("Content files")
  String title();

  @Message(
      "What was found wrong when corpus/ and quizzes/ were last read. A file with an error keeps its last valid state: readers still see that.")
  String lead();

  @Message("Nothing was found wrong.")
  String fine();

  @Message("{file}: what was found")
  String caption(String file);

  @Message("Line")
  String line();

  @Message("Kind")
  String kind();

  @Message("What was found")
  String text();

  @Message("error")
  String error();

  @Message("warning")
  String warning();
}
