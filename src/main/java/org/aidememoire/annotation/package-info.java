/**
 * A person's own highlights and notes on documents: private, held by quote and position, laid anew
 * onto each edition. Imports {@code common}, {@code corpus}, {@code corpus.edition}, {@code lesson}
 * (for the moves) and {@code people}.
 */
@NullMarked
package org.aidememoire.annotation;

import org.jspecify.annotations.NullMarked;
