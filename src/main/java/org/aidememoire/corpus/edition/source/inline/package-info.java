/**
 * Cuts the words of a block into text and marks: pages, notes, brackets, emphasis. Pure; imports
 * {@code common}, {@code corpus.edition}, {@code source.text} and {@code source.layout}.
 */
@NullMarked
package org.aidememoire.corpus.edition.source.inline;

import org.jspecify.annotations.NullMarked;
