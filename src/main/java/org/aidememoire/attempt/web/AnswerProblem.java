package org.aidememoire.attempt.web;

/** Why a form could not be read as an answer; each has its own sentence on the page. */
public enum AnswerProblem {
  /** A field of the form itself is missing or malformed. */
  BAD_FORM,
  TOO_LONG,
  /** Two entries of an ordering were given the same place. */
  SAME_PLACE,
  /** Typed words do not occur in the document. */
  NOT_IN_DOCUMENT,
  /** Typed words occur more than once. */
  OCCURS_TWICE,
  /** A selection is of a text that the lesson does not quote. */
  NOT_IN_LESSON
}
