/**
 * The points of a class in the whole quiz, as figures, words and a chart. Shows HTML; imports any
 * root.
 */
@NullMarked
package org.aidememoire.analysis.web.score;

import org.jspecify.annotations.NullMarked;
