package org.aidememoire.corpus.edition.source.text;

/**
 * A run of words that the layout sets off: one line, or the lines of a paragraph that was wrapped.
 *
 * @param range without the white space around it
 * @param text its characters, line ends included
 * @param indent how many characters of white space stand before it on its line
 */
public record Chunk(Range range, String text, int indent) {}
