/**
 * A source as code points: its lines, chunks and spans, and the report of what was not understood.
 * Knows no layout. Pure; imports {@code common}.
 */
@NullMarked
package org.aidememoire.corpus.edition.source.text;

import org.jspecify.annotations.NullMarked;
