package org.aidememoire.lesson;

import org.aidememoire.common.Slug;

/**
 * The exact text that a lesson quotes.
 *
 * @param edition the edition's hash
 */
public record PinnedEdition(Slug document, String edition) {}
