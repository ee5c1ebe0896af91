/**
 * Finding documents and lessons by their words, by year, author and kind, with the passages that
 * hold the words. Imports {@code common}, {@code corpus}, {@code corpus.edition}, {@code lesson},
 * {@code question}, {@code people} and {@code audit}.
 */
@NullMarked
package org.aidememoire.search;

import org.jspecify.annotations.NullMarked;
