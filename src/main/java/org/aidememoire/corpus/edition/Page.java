package org.aidememoire.corpus.edition;

/**
 * A page of the print.
 *
 * @param label the number as printed
 * @param start the first code point of the canonical text that stands on it
 */
public record Page(String label, int start) {}
