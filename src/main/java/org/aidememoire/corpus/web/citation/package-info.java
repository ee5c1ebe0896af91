/**
 * How a document or a passage is cited, and the address of a passage. Shows HTML; imports any root
 * and {@code corpus.web}.
 */
@NullMarked
package org.aidememoire.corpus.web.citation;

import org.jspecify.annotations.NullMarked;
