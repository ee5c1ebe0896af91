package org.aidememoire.search.index;

/**
 * A word of a text.
 *
 * @param start its first code point
 * @param end the code point after its last one
 * @param form as written
 * @param folded as searched
 */
public record Word(int start, int end, String form, String folded) {}
