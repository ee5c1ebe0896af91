package org.aidememoire.attempt.web.answer;

import org.aidememoire.attempt.web.AttemptMessages;
import org.aidememoire.question.rule.DateReading;
import org.aidememoire.site.Words;

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
  NOT_IN_LESSON,
  DATE_UNREADABLE,
  DATE_WITHOUT_YEAR,
  /** A 30 February. */
  DATE_NOWHERE,
  /** A day and month in numbers that could be read both ways. */
  DATE_EITHER_WAY,
  /** The end of a range lies before its beginning. */
  DATE_BACKWARDS,
  NUMBER_UNREADABLE,
  /** A comma or point that may part thousands or decimals. */
  NUMBER_EITHER_WAY,
  /** Something follows a number that has no unit. */
  NUMBER_ONLY;

  static AnswerProblem of(DateReading.Why why) {
    return switch (why) {
      case NO_DATE -> DATE_UNREADABLE;
      case NO_YEAR -> DATE_WITHOUT_YEAR;
      case NO_SUCH_DAY -> DATE_NOWHERE;
      case WHICH_ORDER -> DATE_EITHER_WAY;
      case BACKWARDS -> DATE_BACKWARDS;
    };
  }

  /** What the person is told, in their language. */
  public String sentence() {
    AttemptMessages say = Words.in(AttemptMessages.class);
    return switch (this) {
      case BAD_FORM -> say.problem_form();
      case TOO_LONG -> say.problem_too_long();
      case SAME_PLACE -> say.problem_same_place();
      case NOT_IN_DOCUMENT -> say.problem_not_in_document();
      case OCCURS_TWICE -> say.problem_twice();
      case NOT_IN_LESSON -> say.problem_not_in_lesson();
      case DATE_UNREADABLE -> say.problem_date();
      case DATE_WITHOUT_YEAR -> say.problem_date_year();
      case DATE_NOWHERE -> say.problem_date_nowhere();
      case DATE_EITHER_WAY -> say.problem_date_either_way();
      case DATE_BACKWARDS -> say.problem_date_backwards();
      case NUMBER_UNREADABLE -> say.problem_number();
      case NUMBER_EITHER_WAY -> say.problem_number_either_way();
      case NUMBER_ONLY -> say.problem_number_only();
    };
  }
}
