/**
 * How a document, or a passage of it, is cited in the styles that schools and universities ask for.
 * Pure: no database, no container, no clock; imports {@code common}, {@code corpus} for what is
 * known of a document, and {@code corpus.edition} for where a passage stands.
 *
 * <p>Words such as "ed." and "vol." belong to the styles, not to the language of the pages.
 */
@NullMarked
package org.aidememoire.corpus.citation;

import org.jspecify.annotations.NullMarked;
