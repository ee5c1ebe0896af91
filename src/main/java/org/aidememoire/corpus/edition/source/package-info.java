/**
 * Reads plain text as archives lay it out and turns it into an edition that accounts for every
 * character of the source: {@code text} cuts it into lines, {@code layout} tells which lines are
 * what, {@code inline} finds the marks in them, and this package puts the edition together. Pure;
 * imports {@code common}, {@code corpus.edition} and its own children.
 */
@NullMarked
package org.aidememoire.corpus.edition.source;

import org.jspecify.annotations.NullMarked;
