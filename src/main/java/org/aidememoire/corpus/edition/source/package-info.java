/**
 * Reads plain text as archives lay it out and turns it into an edition that accounts for every
 * character of the source. Pure; imports {@code common} and {@code corpus.edition}.
 */
@NullMarked
package org.aidememoire.corpus.edition.source;

import org.jspecify.annotations.NullMarked;
