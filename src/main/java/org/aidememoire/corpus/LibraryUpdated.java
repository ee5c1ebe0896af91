package org.aidememoire.corpus;

/**
 * Told to whoever wants to know, in the same transaction, when documents and lessons have been
 * taken over from files.
 */
public record LibraryUpdated() {}
