package org.aidememoire.marking.web;

import java.util.Objects;
import java.util.regex.Pattern;
import org.aidememoire.marking.Comment;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A comment as it was typed.
 *
 * @param question the id of the guided question
 * @param step the number of the state of the answer that it is about, as text
 */
record CommentForm(@RestForm String question, @RestForm String step, @RestForm String text) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  CommentForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    question = Objects.requireNonNullElse(question, "").replace("\0", "");
    step = Objects.requireNonNullElse(step, "");
    // Browsers send line ends as CR LF; NUL has no place in a text.
    text = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").replace("\0", "").strip();
  }

  /** 0, which no step has, where it is no number. */
  int stepNumber() {
    return NUMBER.matcher(step).matches() ? Integer.parseInt(step) : 0;
  }

  /** What is wrong with the text; empty where nothing is. */
  String problem() {
    MarkingMessages words = Words.in(MarkingMessages.class);
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      return words.comment_missing();
    }
    return length <= Comment.LONGEST ? "" : words.comment_too_long(Comment.LONGEST, length);
  }
}
