package org.aidememoire.question.card;

import java.util.Locale;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;

/** Which template shows a question: one for each type. */
public enum Kind {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE,
  SHORT_TEXT,
  MATCHING,
  ORDERING,
  SELECT_WORDS,
  TRUE_FALSE,
  DATE,
  NUMERIC,
  CLOZE,
  LONG,
  LONG_BY_RUBRIC,
  CATEGORISE,
  TWO_PART,
  CORROBORATION,
  TIMELINE;

  /** As a word of its own, in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Kind of(Question question) {
    return switch (question) {
      case SingleChoice q -> SINGLE_CHOICE;
      case MultipleChoice q -> MULTIPLE_CHOICE;
      case ShortText q -> SHORT_TEXT;
      case Matching q -> MATCHING;
      case Ordering q -> ORDERING;
      case SelectWords q -> SELECT_WORDS;
      case TrueFalse q -> TRUE_FALSE;
      case DateQuestion q -> DATE;
      case Numeric q -> NUMERIC;
      case Cloze q -> CLOZE;
      case LongText q -> q.rubric() == null ? LONG : LONG_BY_RUBRIC;
      case Categorise q -> CATEGORISE;
      case TwoPart q -> TWO_PART;
      case Corroboration q -> CORROBORATION;
      case Timeline q -> TIMELINE;
    };
  }
}
