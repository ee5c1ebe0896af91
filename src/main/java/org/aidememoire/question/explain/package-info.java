/**
 * How an answer came to its mark, step by step, as data that a page can put into words: the rule
 * with its numbers, how the answer was read, the credit of each part, the sum. Pure, like {@code
 * question}; imports it and its cards.
 */
@NullMarked
package org.aidememoire.question.explain;

import org.jspecify.annotations.NullMarked;
