package org.aidememoire.marking.web;

/**
 * A comment that was sent and refused.
 *
 * @param text as it was typed
 * @param error what is wrong with it
 */
record CommentDraft(String questionId, String text, String error) {
  static final CommentDraft NONE = new CommentDraft("", "", "");

  /** This draft where it is about the question; else none. */
  CommentDraft about(String id) {
    return questionId.equals(id) ? this : NONE;
  }
}
