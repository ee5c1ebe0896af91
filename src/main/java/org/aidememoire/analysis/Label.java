package org.aidememoire.analysis;

import org.aidememoire.common.Quote;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** What a count is of. Whose words they are decides how a page shows them. */
public sealed interface Label {

  /** The author of the question's words, in Markdown. */
  record Text(String text) implements Label {}

  /** Words of a document. */
  record Words(Quote quote) implements Label {}

  /** What students typed, in the spelling that stands for the others. */
  record Typed(String text) implements Label {}

  /** A date that students typed, as it was read. */
  record Dated(HistoricalDate date) implements Label {}

  /** That a statement is true, or that it is false. */
  record Truth(boolean holds) implements Label {}

  /** What a document says of a claim. */
  record Stood(Corroboration.Stand stand) implements Label {}

  /**
   * @param number counted from 1
   */
  record Place(int number) implements Label {}

  /** A claim and the document that it is held against. */
  record Held(String claim, String document) implements Label {}

  /**
   * @param number counted from 1
   * @param words what the author of the document wrote there
   * @param passage in which the gap is
   */
  record Gap(int number, String words, Quote passage) implements Label {}

  /**
   * @param certainty null where it was not said
   */
  record Sure(@Nullable Certainty certainty) implements Label {}

  /** How well a claim was proved. */
  record Proved(Verdict verdict) implements Label {}
}
