/**
 * Tells which lines of a source are what: one class for each archive, and the shapes of lines that
 * archives share. Pure; imports {@code common}, {@code corpus.edition} and {@code source.text}.
 */
@NullMarked
package org.aidememoire.corpus.edition.source.layout;

import org.jspecify.annotations.NullMarked;
