/**
 * The documents: what is known of each primary source and which editions of its text there are.
 * Imports {@code common}, {@code corpus.edition}, {@code people} and {@code audit}.
 */
@NullMarked
package org.aidememoire.corpus;

import org.jspecify.annotations.NullMarked;
