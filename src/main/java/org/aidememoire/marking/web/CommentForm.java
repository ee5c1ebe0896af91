package org.aidememoire.marking.web;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.DefaultValue;
import org.aidememoire.marking.Comment;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A comment as it was typed.
 *
 * @param question the id of the guided question
 * @param step which state of the answer it is about
 */
record CommentForm(
    @RestForm @DefaultValue("") String question,
    @RestForm @DefaultValue("0") int step,
    @RestForm @DefaultValue("") String text) {

  CommentForm {
    // Browsers send line ends as CR LF; NUL has no place in a text.
    text = text.replace("\r\n", "\n").replace("\0", "").strip();
  }

  /** What is wrong with the text; empty where nothing is. */
  String problem() {
    MarkingMessages words = MessageBundles.get(MarkingMessages.class);
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      return words.comment_missing();
    }
    return length <= Comment.LONGEST ? "" : words.comment_too_long(Comment.LONGEST, length);
  }
}
