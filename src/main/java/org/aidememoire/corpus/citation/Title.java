package org.aidememoire.corpus.citation;

import org.jspecify.annotations.Nullable;

/**
 * A title in the two ways in which styles set titles.
 *
 * @param printed as its publisher prints it
 * @param sentence with capitals only at the beginning and where names have them
 */
record Title(String printed, String sentence) {
  /** The printed form for both where nobody has said which words are names. */
  static Title of(String printed, @Nullable String sentence) {
    return new Title(
        Typography.curly(printed), Typography.curly(sentence == null ? printed : sentence));
  }

  static @Nullable Title find(@Nullable String printed, @Nullable String sentence) {
    return printed == null ? null : of(printed, sentence);
  }
}
