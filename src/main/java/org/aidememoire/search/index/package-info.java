/**
 * What can be found: the passages of documents and lessons, cut into words, folded and stemmed, and
 * written in the transaction that publishes them. Imports what {@code search} may import.
 */
@NullMarked
package org.aidememoire.search.index;

import org.jspecify.annotations.NullMarked;
