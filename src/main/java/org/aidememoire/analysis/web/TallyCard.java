package org.aidememoire.analysis.web;

import java.util.List;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How often each thing was answered to one part of a question.
 *
 * @param head null where the question has only one part
 * @param others how many answers say what is too rare to be listed
 * @param left how many answers say nothing here
 */
record TallyCard(@Nullable LabelCard head, List<CountRow> counts, int others, int left) {

  /**
   * Another spelling of typed words.
   *
   * @param missed whether it was marked wrong, unlike the words it is counted with
   */
  record Variant(String words, int count, boolean missed) {}

  /**
   * @param verdict null where nobody says what is right
   * @param percent of all answers
   * @param variants the commonest other spellings
   * @param moreVariants how many more there are
   */
  record CountRow(
      LabelCard label,
      @Nullable Verdict verdict,
      int count,
      int of,
      int percent,
      boolean popularError,
      List<Variant> variants,
      int moreVariants) {

    /** Whether it earns anything by itself. */
    public boolean isGood() {
      return verdict == Verdict.RIGHT || verdict == Verdict.PARTLY;
    }

    /** The class of the bar beside it. */
    public String css() {
      return verdict == Verdict.RIGHT ? "bar-right" : popularError ? "bar-popular" : "";
    }
  }
}
