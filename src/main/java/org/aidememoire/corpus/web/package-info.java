/**
 * The library and the page of a document, open to everyone. Shows HTML; may use any root package,
 * but no other {@code web}.
 */
@NullMarked
package org.aidememoire.corpus.web;

import org.jspecify.annotations.NullMarked;
