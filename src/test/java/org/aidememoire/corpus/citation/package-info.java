/** The rules of the citation styles, each with the sentence of a real document that shows it. */
@NullMarked
package org.aidememoire.corpus.citation;

import org.jspecify.annotations.NullMarked;
