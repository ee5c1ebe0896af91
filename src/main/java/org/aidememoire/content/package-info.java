/**
 * Reads {@code corpus/} and {@code quizzes/} from disk and reports what is wrong with them, all of
 * it at once, each finding with its file and line. Imports {@code common}, {@code corpus}, {@code
 * lesson} and {@code question}.
 */
@NullMarked
package org.aidememoire.content;

import org.jspecify.annotations.NullMarked;
