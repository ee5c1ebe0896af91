package org.aidememoire.analysis.web;

import org.aidememoire.question.card.QuoteCard;
import org.jspecify.annotations.Nullable;

/**
 * What a count is of, for the page.
 *
 * @param text in Markdown where an author wrote it
 * @param beside the second of two texts of an author, or what we say before the words of a gap; may
 *     be empty
 * @param language of the text, as a tag; empty where it is ours
 * @param quote null but for words of a document
 */
record LabelCard(
    Kind kind, String text, String beside, String language, @Nullable QuoteCard quote) {
  /** Whose words they are. */
  enum Kind {
    OURS,
    AUTHOR,
    TYPED,
    QUOTED,
    GAP
  }

  static LabelCard ours(String text) {
    return new LabelCard(Kind.OURS, text, "", "", null);
  }
}
